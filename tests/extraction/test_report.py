import json

from bot.extraction import extract, read
from bot.extraction.report import marked, towns_json
from bot.places import Gazetteer


def report(text: str, gazetteer: Gazetteer) -> dict[str, object]:
    return towns_json("file", extract(text, gazetteer), gazetteer)


def towns(text: str, gazetteer: Gazetteer) -> list[dict[str, object]]:
    found = report(text, gazetteer)["towns"]
    assert isinstance(found, list)
    return found


def test_the_seed_s_line_has_the_documented_shape(seed: str, gazetteer: Gazetteer) -> None:
    (town,) = towns(seed, gazetteer)
    evidence = town.pop("evidence")

    assert town == {
        "town": "Kupiansk",
        "place": "UA63080090010026457",
        "population_now": 3000,
        "population_now_qualifier": "exact",
        "population_prewar": 26000,
        "front_distance_km": 2.5,
        "evacuation": "urged",
        "shelling": "constant",
        "contested": [],
    }
    assert isinstance(evidence, dict)
    assert set(evidence) == {
        "population_now",
        "population_prewar",
        "front_distance_km",
        "evacuation",
        "shelling",
    }
    for proof in evidence.values():
        assert seed[proof["start"] : proof["end"]] == proof["quote"]
        assert proof["said_by"]


def test_whole_numbers_are_printed_without_a_point(seed: str, gazetteer: Gazetteer) -> None:
    line = json.dumps(report(seed, gazetteer))

    assert '"population_now": 3000,' in line
    assert '"front_distance_km": 2.5,' in line


def test_absent_facts_are_null(gazetteer: Gazetteer) -> None:
    (town,) = towns("Kupiansk is 2 km from the front line.", gazetteer)

    assert town["front_distance_km"] == 2
    assert town["population_now"] is None
    assert town["population_now_qualifier"] is None
    assert town["population_prewar"] is None
    assert town["evacuation"] is None
    assert town["shelling"] is None


def test_a_text_without_facts_has_no_towns(gazetteer: Gazetteer) -> None:
    assert report("The weather in Kupiansk is fine.", gazetteer) == {
        "id": "file",
        "language": "en",
        "as_of": None,
        "unverified": False,
        "towns": [],
    }


def test_the_date_is_printed_in_iso_form(gazetteer: Gazetteer) -> None:
    assert report("Published: 14 November 2024\n\nThe weather is fine.", gazetteer)["as_of"] == "2024-11-14"


def test_towns_stand_in_the_order_of_their_first_evidence(gazetteer: Gazetteer) -> None:
    text = "Sumy and Izium were hit. Izium is 9 km from the front line. Sumy is 25 km from the front line."

    assert [town["town"] for town in towns(text, gazetteer)] == ["Izium", "Sumy"]


def test_a_contradiction_is_named_and_the_first_statement_shown(gazetteer: Gazetteer) -> None:
    (town,) = towns("Sumy is 20 km from the front line. Sumy is 25 km from the front line.", gazetteer)

    assert town["front_distance_km"] == 20
    assert town["contested"] == ["front_distance_km"]


def test_a_number_within_the_hedge_of_another_is_no_contradiction_and_is_shown(gazetteer: Gazetteer) -> None:
    (town,) = towns("Fewer than 4,000 people remain in Sumy. In all, 3,500 people remain in Sumy.", gazetteer)

    assert (town["population_now"], town["population_now_qualifier"]) == (3500, "exact")
    assert town["contested"] == []


def test_an_order_says_more_than_an_urging_beside_it(gazetteer: Gazetteer) -> None:
    text = "Officials urged residents to leave Sumy. Mandatory evacuation has been ordered in Sumy."

    (town,) = towns(text, gazetteer)

    assert town["evacuation"] == "mandatory"
    assert town["contested"] == []


def test_an_order_that_is_also_said_to_be_lifted_is_contested(gazetteer: Gazetteer) -> None:
    text = "The evacuation order for Sumy has been lifted. Mandatory evacuation has been ordered in Sumy."

    (town,) = towns(text, gazetteer)

    assert town["evacuation"] == "none"
    assert town["contested"] == ["evacuation"]


def test_the_marked_text_numbers_each_quote_and_lists_the_facts(gazetteer: Gazetteer) -> None:
    text = "About 3,000 people remain in Sumy, the mayor said."

    assert marked(text, extract(text, gazetteer), gazetteer) == (
        "⟦About 3,000 people remain in Sumy⟧[1], the mayor said.\n"
        "\n"
        "[1] Sumy: population_now = 3000 (about); said by the mayor"
    )


def test_below_the_facts_stand_the_names_left_out_with_the_reason(gazetteer: Gazetteer) -> None:
    text = "About 300 people remain in Borova."
    reading = read(text, gazetteer)

    assert marked(text, reading.extraction, gazetteer, reading.left_out) == (
        "About 300 people remain in Borova.\n\nNo facts found.\n\nBorova: 3 places of this name; left out"
    )


def test_a_name_left_out_stands_in_the_text_where_it_says(gazetteer: Gazetteer) -> None:
    text = "Fire.\n\nAbout 300 people remain in the town of Borova."

    (name,) = read(text, gazetteer).left_out

    assert text[name.start : name.end] == name.name == "Borova"


def test_an_article_cannot_command_the_terminal(gazetteer: Gazetteer) -> None:
    text = "Sumy\x1b[2J is\u202e calm."

    assert marked(text, extract(text, gazetteer), gazetteer).startswith(
        "Sumy\ufffd[2J is\ufffd calm.\n\nNo facts found."
    )


def test_statements_that_contradict_each_other_are_marked_contested(gazetteer: Gazetteer) -> None:
    text = "Pokrovsk is 3 km from the front line. Officials said Pokrovsk is 7 km from the front line."

    (town,) = towns(text, gazetteer)

    assert town["contested"] == ["front_distance_km"]
    assert marked(text, extract(text, gazetteer), gazetteer).count("; contested") == 2


def test_the_terms_of_an_order_stand_with_its_evidence(gazetteer: Gazetteer) -> None:
    text = (
        "On 3 February 2025 the Kharkiv Regional Defence Council ordered the mandatory evacuation of "
        "families with children from Borova, starting from 5 February 2025."
    )

    (town,) = towns(text, gazetteer)

    evidence = town["evidence"]
    assert isinstance(evidence, dict)
    assert evidence["evacuation"]["terms"] == {
        "covers": "families with children",
        "ordered_by": "the Kharkiv Regional Defence Council",
        "starts": "2025-02-05",
    }
    assert "; for families with children; ordered by the Kharkiv" in marked(
        text, extract(text, gazetteer), gazetteer
    )


def test_an_order_without_terms_has_none(gazetteer: Gazetteer) -> None:
    (town,) = towns("Mandatory evacuation was ordered in Kupiansk.", gazetteer)

    evidence = town["evidence"]
    assert isinstance(evidence, dict)
    assert "terms" not in evidence["evacuation"]


def test_what_says_less_precisely_gives_way_to_a_number_that_it_allows(gazetteer: Gazetteer) -> None:
    text = "Fewer than 1,000 people remain in Toretsk. About 500 people remain in Toretsk, the mayor said."

    (town,) = towns(text, gazetteer)

    assert (town["population_now"], town["population_now_qualifier"]) == (500, "about")
    assert town["contested"] == []
