import html
import re

from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.drawing import to_html
from bot.simulator.html import Entity

_KINDS = st.sampled_from(["bold", "italic", "code", "spoiler", "text_link", "url", "mention"])
_entity = st.builds(
    lambda kind, offset, length: {"type": kind, "offset": offset, "length": length, "url": "https://a.b/"},
    _KINDS,
    st.integers(0, 12),
    st.integers(1, 12),
)


def test_marks_are_drawn_as_tags_and_the_rest_is_escaped() -> None:
    entities: list[Entity] = [
        {"type": "bold", "offset": 3, "length": 4},
        {"type": "italic", "offset": 5, "length": 2},
    ]
    assert to_html("🙂 <&ab>", entities) == "🙂 <b>&lt;&amp;<i>ab</i></b>&gt;"


def test_a_link_with_a_script_in_it_is_drawn_as_text() -> None:
    entity: Entity = {"type": "text_link", "offset": 0, "length": 1, "url": "javascript:alert(1)"}
    assert to_html("x", [entity]) == "x"


@given(st.text(st.characters(codec="ascii"), max_size=12), st.lists(_entity, max_size=4))
def test_any_marks_leave_the_text_whole_and_the_tags_paired(text: str, entities: list[Entity]) -> None:
    within = [one for one in entities if one["offset"] + one["length"] <= len(text)]
    drawn = to_html(text, sorted(within, key=lambda one: (one["offset"], -one["length"])))
    assert html.unescape(re.sub(r"<[^>]*>", "", drawn)) == text
    open_tags: list[str] = []
    for closing, tag in re.findall(r"<(/?)(\w+)[^>]*>", drawn):
        if closing:
            assert open_tags.pop() == tag
        else:
            open_tags.append(tag)
    assert open_tags == []
