"""Debian's chromium, driven as a person would: one driver for all tests of a run, a new empty profile per browser.

`browsers(dark=True)` opens one; all of a test's are closed at its end. What the browser's console said and which
addresses it asked for can be read, so that tests hold pages to it.
"""

import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import pytest
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver import ActionChains, ChromeOptions, Keys, Remote
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.chromium.remote_connection import ChromiumRemoteConnection
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.file_detector import UselessFileDetector
from selenium.webdriver.remote.webelement import WebElement

from tests.servers.waiting import until

CHROMIUM = ("/usr/bin/chromium", "/usr/bin/chromium-browser")
CHROMEDRIVER = "/usr/bin/chromedriver"
DESKTOP = (1180, 760)
PHONE = (360, 740)
PICTURES = Path("test-out")
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
)
_ISOLATES = re.compile("[\u2066-\u2069]")
_LOADED = 30  # seconds


class Browser:
    """One browser with one tab."""

    def __init__(self, driver: Remote) -> None:
        self.driver = driver
        self._requests: list[str] = []
        self._is_closed = False

    @property
    def profile(self) -> Path:
        """The folder in which it keeps its files; removed with the test."""
        return Path(self.driver.capabilities["chrome"]["userDataDir"])

    def open(self, address: str) -> None:
        """Go to an address and wait until it is loaded."""
        self.driver.get(address)

    def cdp(self, command: str, **arguments: Any) -> Any:
        """A command of the Chrome DevTools protocol."""
        return self.driver.execute("executeCdpCommand", {"cmd": command, "params": arguments})["value"]

    def js(self, script: str, *arguments: Any) -> Any:
        """The value of a script's `return`."""
        return self.driver.execute_script(script, *arguments)

    def all(self, css: str) -> list[WebElement]:
        """What a CSS selector finds now."""
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def one(self, css: str) -> WebElement:
        """Wait for what a CSS selector finds."""
        return until(lambda: next(iter(self.all(css)), None), css)

    def texts(self, css: str) -> list[str]:
        """What people can read there now, without the marks that keep a name's direction."""
        try:
            return [_ISOLATES.sub("", one.text) for one in self.all(css)]
        except StaleElementReferenceException:  # the page drew it anew meanwhile
            return self.texts(css)

    def sees(self, css: str, text: str, *, seconds: float = 15.0) -> None:
        """Wait until some element that a selector finds shows a text."""
        until(
            lambda: any(text in one for one in self.texts(css)),
            f"“{text}” in {css}; the page says: {self.text[:1500]}",
            seconds=seconds,
        )

    @property
    def text(self) -> str:
        """All that can be read on the page."""
        return " ".join(self.texts("body"))

    def click(self, css: str) -> None:
        """Wait for it, until it stands still, and click it."""
        until(lambda: self._stands_still(css), f"{css} standing still")
        self.one(css).click()

    def follow(self, css: str) -> None:
        """Click what leads to another page, and wait until this one is gone."""
        before = self.one("html")
        self.click(css)
        until(lambda: _is_gone(before), f"another page than that of {css}")

    def _stands_still(self, css: str) -> bool:
        try:
            found = self.one(css)
            return bool(found.rect == found.rect)
        except StaleElementReferenceException:  # the page drew it anew meanwhile
            return False

    def type(self, text: str, *, into: str = "") -> None:
        """Press keys, in a field or where the keyboard is."""
        if into:
            self.one(into).send_keys(text)
        else:
            self.press(text)

    def press(self, *keys: str) -> None:
        """Press keys where the keyboard is, one after the other."""
        ActionChains(self.driver).send_keys(*keys).perform()

    def chord(self, *keys: str) -> None:
        """Press the last key while the others are held down."""
        actions = ActionChains(self.driver)
        for key in keys[:-1]:
            actions.key_down(key)
        actions.send_keys(keys[-1])
        for key in keys[:-1]:
            actions.key_up(key)
        actions.perform()

    def focused(self) -> str:
        """The id, or what is written on the element that has the keyboard."""
        active = self.driver.switch_to.active_element
        return active.get_attribute("id") or active.accessible_name

    def complaints(self) -> list[str]:
        """What the browser's console said since the last call: errors, refusals of the content policy…"""
        return [entry["message"] for entry in self._log("browser")]

    def requests(self) -> list[str]:
        """Every address that the browser has asked for."""
        for entry in self._log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self._requests.append(message["params"]["request"]["url"])
        return list(self._requests)

    def strangers(self, *own: str) -> list[str]:
        """The addresses in the network asked for that lie elsewhere than `own` (host:port)."""
        asked = ((url, urlsplit(url)) for url in self.requests())
        return [url for url, one in asked if one.scheme in {"http", "https", "ws", "wss"} and one.netloc not in own]

    def resize(self, width: int, height: int, *, scale: float = 1.0) -> None:
        """Show the page as on a screen of this size; `scale` 2 is a zoom of 200 %."""
        self.cdp(
            "Emulation.setDeviceMetricsOverride",
            width=int(width / scale),
            height=int(height / scale),
            deviceScaleFactor=scale,
            mobile=False,
        )

    def picture(self, name: str) -> Path:
        """A screenshot, kept in test-out/ for people to look at."""
        PICTURES.mkdir(exist_ok=True)
        path = PICTURES / f"{name}.png"
        assert self.driver.save_screenshot(str(path))
        return path

    def _log(self, kind: str) -> list[dict[str, Any]]:
        """What is new in one of the driver's logs."""
        found: list[dict[str, Any]] = self.driver.execute("getLog", {"type": kind})["value"]
        return found

    def close(self) -> None:
        """End it."""
        if not self._is_closed:
            self._is_closed = True
            self.driver.quit()


def _is_gone(element: WebElement) -> bool:
    try:
        element.is_enabled()
    except StaleElementReferenceException:
        return True
    return False


class Browsers(Protocol):
    """Opens a browser."""

    def __call__(
        self,
        *,
        language: str = "en-GB",
        size: tuple[int, int] = DESKTOP,
        dark: bool = False,
        scripts: bool = True,
        still: bool = False,
        arguments: Sequence[str] = (),
    ) -> Browser:
        """`still`: the reader wants no movement. `scripts`: whether pages may run any."""
        ...


@pytest.fixture(scope="session")
def chromedriver() -> Iterator[str]:
    """The address of a driver, for all tests of this run."""
    if not Path(CHROMEDRIVER).exists():
        pytest.fail("These tests need Debian's chromium and chromium-driver.", pytrace=False)
    service = Service(CHROMEDRIVER)
    service.start()
    yield service.service_url
    service.stop()


@pytest.fixture
def browsers(chromedriver: str) -> Iterator[Browsers]:
    """Opens browsers for one test."""
    with ExitStack() as stack:

        def open_one(
            *,
            language: str = "en-GB",
            size: tuple[int, int] = DESKTOP,
            dark: bool = False,
            scripts: bool = True,
            still: bool = False,
            arguments: Sequence[str] = (),
        ) -> Browser:
            profile = tempfile.mkdtemp(prefix="liveletter-chromium-")
            stack.callback(shutil.rmtree, profile, ignore_errors=True)
            options = _options(profile, language, size, scripts, arguments)
            connection = ChromiumRemoteConnection(
                chromedriver,
                vendor_prefix="goog",
                browser_name="chrome",
                client_config=ClientConfig(remote_server_addr=chromedriver, timeout=60),
            )
            browser = Browser(Remote(command_executor=connection, options=options, file_detector=UselessFileDetector()))
            stack.callback(browser.close)
            browser.driver.set_page_load_timeout(_LOADED)
            features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
            if still:
                features.append({"name": "prefers-reduced-motion", "value": "reduce"})
            browser.cdp("Emulation.setEmulatedMedia", features=features)
            browser.resize(*size)
            return browser

        yield open_one


def _options(
    profile: str, language: str, size: tuple[int, int], scripts: bool, arguments: Sequence[str]
) -> ChromeOptions:
    options = ChromeOptions()
    options.binary_location = next(path for path in CHROMIUM if Path(path).exists())
    for flag in (*_FLAGS, f"--user-data-dir={profile}", f"--window-size={size[0]},{size[1]}", *arguments):
        options.add_argument(flag)
    preferences: dict[str, object] = {
        "intl.accept_languages": language,
        "intl.selected_languages": language,
        "session.restore_on_startup": 4,  # begin with these pages, not with the browser's own, which takes a second
        "session.startup_urls": ["about:blank"],
    }
    if not scripts:
        preferences["profile.managed_default_content_settings.javascript"] = 2
    options.add_experimental_option("prefs", preferences)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return options


__all__ = ["CHROMEDRIVER", "PHONE", "Browser", "Browsers", "Keys", "browsers", "chromedriver"]
