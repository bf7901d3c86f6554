# Shared by packaging/try and packaging/test: installs what is missing, says clearly what it cannot do.
# Written for Debian and its relatives; elsewhere it names what has to be installed by hand.
# shellcheck shell=bash

readonly VENV=.venv

# What Qt needs from the system: the library that is looked for, and Debian's package for it.
readonly QT_LIBRARIES="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11.so.6 libx11-6
libX11-xcb.so.1 libx11-xcb1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libxcb.so.1 libxcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render.so.0 libxcb-render0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon.so.0 libxkbcommon0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
"

# Small fonts for Latin, Arabic and CJK letters: the demo's letters are in several languages.
readonly FONTS="fonts-dejavu-core fonts-droid-fallback"

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$0: $*"
    exit 1
}

# Run a command as root: directly, or by sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 126
    fi
}

can_be_root() {
    [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; }
}

# quietly LOG COMMAND…: the output goes to a file, and is shown only when the command fails.
quietly() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 </dev/null || {
        local code=$?
        tail -n 25 "$log" >&2
        return "$code"
    }
}

# install_debian PACKAGE…: by apt, without questions and without starting any service that comes along.
install_debian() {
    [ $# -gt 0 ] || return 0
    command -v apt-get >/dev/null || die "this system has no apt-get. Please install what Debian calls: $*"
    can_be_root || die "these Debian packages are missing, and only root (or sudo) can install them: $*"
    say "Installing from Debian: $*"
    local log policy=/usr/sbin/policy-rc.d code=0
    log=$(mktemp)
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
    else
        policy=
    fi
    _apt_install "$log" "$@" || code=$?
    [ -z "$policy" ] || as_root rm -f "$policy"
    rm -f "$log"
    [ "$code" -eq 0 ] || die "apt-get could not install: $* (see above; is this computer online?)"
}

_apt_install() {
    local log=$1
    shift
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120)
    if as_root "${apt[@]}" install --no-install-recommends "$@" >"$log" 2>&1 </dev/null; then
        return 0
    fi
    # The lists are missing (as in fresh containers) or old.
    quietly "$log" as_root "${apt[@]}" update && quietly "$log" as_root "${apt[@]}" install --no-install-recommends "$@"
}

# Debian packages of Qt's libraries that are not there.
missing_qt_packages() {
    local known library package
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    while read -r library package; do
        [ -n "$library" ] || continue
        case $known in *"	$library "*) ;; *) printf '%s\n' "$package" ;; esac
    done <<<"$QT_LIBRARIES"
}

# missing_packages PACKAGE…: those that dpkg does not have.
missing_packages() {
    local installed package
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null)
    for package in "$@"; do
        grep -qx "$package installed" <<<"$installed" || printf '%s\n' "$package"
    done
}

any_font() {
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" "$HOME/.fonts" \
        -name '*.[to]t[fc]' -print -quit 2>/dev/null)" ]
}

ensure_qt_libraries() {
    local missing
    missing=$(missing_qt_packages)
    if ! any_font; then missing="$missing $FONTS"; fi
    # shellcheck disable=SC2086  # words are meant
    install_debian $missing
}

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

# The Python to make the virtual environment with.
find_python() {
    local candidate
    for candidate in "${PYTHON:-python3}" python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null && is_new_enough "$candidate"; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

ensure_python() {
    if find_python >/dev/null; then return 0; fi
    if command -v python3 >/dev/null; then
        die "Liveletter needs Python 3.11 or newer; this is $(python3 --version). Set PYTHON to a newer one."
    fi
    install_debian python3 python3-venv
    find_python >/dev/null || die "Liveletter needs Python 3.11 or newer, and this system's packages hold none."
}

# A virtual environment that works, in .venv.
ensure_venv() {
    if [ -x "$VENV/bin/python" ] && is_new_enough "$VENV/bin/python" && [ -x "$VENV/bin/pip" ]; then return 0; fi
    ensure_python
    local python version log
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        install_debian "python$version-venv"
    fi
    say "Making a virtual environment in $VENV"
    log=$(mktemp)
    quietly "$log" "$python" -m venv --clear "$VENV" || die "$python cannot make a virtual environment (see above)."
    rm -f "$log"
}

# What an installation of these extras depends on, in short.
_fingerprint() {
    { cat pyproject.toml && "$VENV/bin/python" -VV && pwd; } | sha256sum | cut -c1-32
}

# Whether an extra, or one that includes it, is installed for this pyproject.toml and this Python.
_has_packages() {
    local extra now
    [ -x "$VENV/bin/liveletter" ] || return 1
    now=$(_fingerprint)
    case $1 in demo) set -- demo test dev ;; test) set -- test dev ;; esac
    for extra in "$@"; do
        if [ "$(cat "$VENV/.liveletter-$extra" 2>/dev/null)" = "$now" ]; then return 0; fi
    done
    return 1
}

# ensure_packages EXTRA: `pip install -e .[EXTRA]`, unless that was done.
ensure_packages() {
    local extra=$1 log
    ensure_venv
    if _has_packages "$extra"; then return 0; fi
    say "Installing Python packages (extra: $extra); the first time takes a minute or two"
    log=$(mktemp)
    quietly "$log" "$VENV/bin/python" -m pip install --disable-pip-version-check -q -e ".[$extra]" ||
        die "pip could not install the packages (see above). Is this computer online, and is there 1 GB of space?"
    rm -f "$log"
    _fingerprint >"$VENV/.liveletter-$extra"
}

# Compiled translations beside their sources; without them the program compiles them when it starts.
ensure_translations() {
    local source
    for source in i18n/liveletter_*.ts; do
        if [ -e "$source" ] && [ "$source" -nt "${source%.ts}.qm" ]; then
            "$VENV/bin/python" packaging/translations compile >&2 || die "the translations cannot be compiled."
            return 0
        fi
    done
}
