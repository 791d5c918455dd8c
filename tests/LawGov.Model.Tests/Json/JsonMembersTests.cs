using System.Text.Json;
using LawGov.Model.Json;

namespace LawGov.Model.Tests.Json;

public sealed class JsonMembersTests
{
    [Theory]
    [InlineData("\"甲\"", "甲")]
    [InlineData("\"\"", "")]
    [InlineData("null", null)]
    public void A_text_is_read(string json, string? expected) => Read(json, m => m.Text()).ShouldBe(expected);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("null", null)]
    public void A_whole_number_is_read(string json, int? expected) => Read(json, m => m.Number()).ShouldBe(expected);

    [Theory]
    [InlineData("0.5", "0.5")]
    [InlineData("100", "100")]
    [InlineData("null", null)]
    public void A_number_is_read(string json, string? expected) => (Read(json, m => m.Decimal())?.ToString(System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", null)]
    public void Yes_and_no_are_read(string json, bool? expected) => Read(json, m => m.Flag()).ShouldBe(expected);

    [Theory]
    [InlineData("\"District\"", AdministrativeLevel.District)]
    [InlineData("\"district\"", AdministrativeLevel.District)]
    [InlineData("null", null)]
    public void A_choice_is_read(string json, AdministrativeLevel? expected) => Read(json, m => m.Choice<AdministrativeLevel>()).ShouldBe(expected);

    [Fact]
    public void A_choice_may_be_given_by_its_number() =>
        Read($"{(int)AdministrativeLevel.County}", m => m.Choice<AdministrativeLevel>()).ShouldBe(AdministrativeLevel.County);

    [Theory]
    [InlineData("[]", "")]
    [InlineData("[\"甲\", \"乙\"]", "甲 乙")]
    public void A_list_of_texts_is_read(string json, string expected) => string.Join(' ', Read(json, m => m.Texts())!).ShouldBe(expected);

    [Fact]
    public void No_list_is_null() => Read("null", m => m.Texts()).ShouldBeNull();

    [Theory]
    [InlineData("1", "the text", "m is no text.")]
    [InlineData("1.5", "the number", "m is no whole number.")]
    [InlineData("2147483648", "the number", "m is no whole number.")]
    [InlineData("\"1\"", "the number", "m is no whole number.")]
    [InlineData("\"yes\"", "the flag", "m is no true or false.")]
    [InlineData("\"Duchy\"", "the choice", "m is \"Duchy\", which is none of AdministrativeLevel.")]
    [InlineData("\"1\"", "the choice", "m is \"1\", which is none of AdministrativeLevel.")]
    [InlineData("\"\"", "the choice", "m is \"\", which is none of AdministrativeLevel.")]
    [InlineData("{}", "the list", "m is no list.")]
    [InlineData("[\"甲\", 1]", "the list", "m[1] is no text.")]
    [InlineData("[1]", "the objects", "m[0] is no object.")]
    [InlineData("[{}, {\"inner\": 1}]", "the objects", "m[1].inner is no text.")]
    [InlineData("[]", "the members", "m is no object.")]
    public void A_fault_says_where_and_what(string json, string what, string message)
    {
        Func<JsonProperty, object?> read = what switch
        {
            "the text" => m => m.Text(),
            "the number" => m => m.Number(),
            "the flag" => m => m.Flag(),
            "the choice" => m => m.Choice<AdministrativeLevel>(),
            "the list" => m => m.Texts(),
            "the members" => m => m.Members(),
            _ => m => m.Objects(e => string.Concat(e.EnumerateObject().Select(inner => inner.Text()))),
        };

        Should.Throw<JsonException>(() => Read(json, read)).Message.ShouldBe(message);
    }

    [Fact]
    public void What_is_no_object_has_no_members()
    {
        using var document = JsonDocument.Parse("[]");
        Should.Throw<JsonException>(() => JsonMembers.Of(document.RootElement)).Message.ShouldBe("The JSON is no object.");
    }

    private static T Read<T>(string json, Func<JsonProperty, T> read)
    {
        using var document = JsonDocument.Parse($$"""{"m": {{json}}}""");
        return read(document.RootElement.EnumerateObject().Single());
    }
}
