import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places.keyboard import switched


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("regzycmr", "купянськ"),
        ("xfcsd zh", "часів яр"),
        ("xeue]d", "чугуїв"),
        ("sp.v", "ізюм"),
        ("{fhrsd", "харків"),
        ("лгзшфтіл", "kupiansk"),
        ("лгзшфтыл", "kupiansk"),
    ],
)
def test_what_was_meant_on_another_keyboard_is_read(typed: str, meant: str) -> None:
    assert meant in switched(typed)


@given(st.text(max_size=100))
def test_any_text_can_be_read_so(text: str) -> None:
    assert len(list(switched(text))) <= 2
