using System.Text.Json;
using LawGov.Model.Json;

namespace LawGov.Model.Tests.Json;

public class JsonGuardTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { """{"a": [null]}""", "a[0] is null" },
        { """{"a": [{"b": [1, null]}]}""", "a[0].b[1] is null" },
        { """{"a": ["x", "\\ud800"]}""".Replace("\\\\", "\\"), "a[1] contains half" },
        { "{\"a\": ", "" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_no_file_may_hold_is_named_with_its_path(string json, string message) =>
        Should.Throw<JsonException>(() => JsonGuard.Checked(json)).Message.ShouldContain(message);

    [Theory]
    [InlineData("""{"a": null, "b": [[], {}], "c": "甲"}""")]
    [InlineData("[]")]
    [InlineData("[1, 2, ]")]
    [InlineData("{\"a\": 1 /* why */}")]
    [InlineData("{\"a\": \"𠮷\",}")]
    public void Other_JSON_passes(string json) => Should.NotThrow(() => JsonGuard.Checked(json));

    [Theory]
    [InlineData("[null]", "[0] is null.")]
    [InlineData("[[], [null]]", "[1][0] is null.")]
    [InlineData("""{"a": [1], "b": [null]}""", "b[0] is null.")]
    [InlineData("""{"a": {"x": 1}, "b": [{"c": {"d": [null]}}]}""", "b[0].c.d[0] is null.")]
    [InlineData("""[{"a": 1}, {"b": ["x", null]}]""", "[1].b[1] is null.")]
    [InlineData("""{"": [null]}""", "[0] is null.")]
    public void A_path_leads_from_the_outside_in(string json, string message) => Should.Throw<JsonException>(() => JsonGuard.Checked(json)).Message.ShouldBe(message);

    [Fact]
    public void A_value_that_is_all_there_is_has_no_path() =>
        Should.Throw<JsonException>(() => JsonGuard.Checked("""  "\ud800" """)).Message.ShouldBe("The value contains half a surrogate pair, or bytes that are not UTF-8.");

    // Half a pair would not survive as the argument of a theory.
    [Fact]
    public void Half_a_surrogate_pair_in_the_text_itself_is_refused() =>
        Should.Throw<JsonException>(() => JsonGuard.Checked("{\"a\": \"\ud800\"}")).Message.ShouldContain("half a surrogate pair");
}
