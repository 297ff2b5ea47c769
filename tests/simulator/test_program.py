"""The simulator as a process of its own."""

import json
import signal
import subprocess
import sys
import urllib.request

import pytest

from .driver import TOKEN

_PROGRAM = [sys.executable, "-m", "bot.simulator"]


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_it_listens_and_stops_when_told(stop: signal.Signals) -> None:
    command = [*_PROGRAM, "--port", "0", "--token", TOKEN, "--person", "Олена"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        with urllib.request.urlopen(f"{url}/bot{TOKEN}/getMe", timeout=10) as answer:
            assert json.load(answer)["result"]["id"] == 7654321
        process.send_signal(stop)
        output, errors = process.communicate(timeout=10)
    assert (process.returncode, output, errors) == (0, "", "")


def test_a_wrong_token_is_wrong_use() -> None:
    done = subprocess.run([*_PROGRAM, "--token", "nonsense"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "simulator: a token looks like 123456:letters\n"
