"""A limit to the processor time that some processes may take together, where Linux lets us set one (control groups)."""

import contextlib
import os
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path

_GROUPS = Path("/sys/fs/cgroup")
_PERIOD = 10_000  # microseconds


@contextlib.contextmanager
def limited(pids: Sequence[int], share: float) -> Iterator[None]:
    """While the block lasts, the processes have `share` processors together. Raises OSError where none can be set."""
    group = _made(share)
    if group is None:
        raise OSError("No limit to processor time can be set here")
    try:
        for pid in pids:
            (group / "cgroup.procs").write_text(str(pid))
        yield
    finally:
        for left in (group / "cgroup.procs").read_text().split():
            with contextlib.suppress(OSError):  # it has just ended
                (group.parent / "cgroup.procs").write_text(left)
        group.rmdir()


def can_limit() -> bool:
    """Whether that can be done here."""
    group = _made(1.0)
    if group is not None:
        group.rmdir()
    return group is not None


def family(pid: int) -> list[int]:
    """A process and all that it has started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in children for one in family(int(child)))]


def _made(share: float) -> Path | None:
    quota = int(_PERIOD * share)
    name = f"bench-{os.getpid()}-{uuid.uuid4().hex[:8]}"
    for parent, limits in (
        (_GROUPS / "cpu", {"cpu.cfs_period_us": str(_PERIOD), "cpu.cfs_quota_us": str(quota)}),
        (_GROUPS, {"cpu.max": f"{quota} {_PERIOD}"}),
    ):
        group = parent / name
        try:
            group.mkdir()
            for limit, value in limits.items():
                (group / limit).write_text(value)
        except OSError:
            with contextlib.suppress(OSError):
                group.rmdir()
            continue
        return group
    return None
