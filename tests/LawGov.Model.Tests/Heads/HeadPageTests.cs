using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Heads;

/// <summary>The page of the grammar about heads: each block <c>text</c> is read as the block <c>head</c> behind it says.</summary>
public class HeadPageTests
{
    private const int FewestExamples = 9;

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            var blocks = File.ReadAllText(Repository.PathOf("docs", "grammar", "heads.md")).Split("```");
            // Blocks stand at the odd places: text, then head.
            for (var i = 1; i + 2 < blocks.Length; i += 4) data.Add($"#{i / 4 + 1}", blocks[i]["text\n".Length..], blocks[i + 2]["head\n".Length..].TrimEnd());
            return data;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void Example_is_true(string name, string text, string expected)
    {
        name.ShouldStartWith("#");
        Describe(PolicyDocumentParser.Default.Parse(text).Document).ShouldBe(expected);
    }

    [Fact]
    public void Page_has_examples() => Examples.Count().ShouldBeGreaterThanOrEqualTo(FewestExamples);

    private static string Describe(PolicyDocument d)
    {
        (string Name, string? Value)[] fields =
        [
            ("title", d.Title), ("kind", $"{d.Kind}"), ("number", d.DocumentNumber?.ToString()), ("issuers", d.Issuers.Count == 0 ? null : string.Join('、', d.Issuers)), ("signed", d.SignedOn?.ToString("yyyy-MM-dd")),
            ("published", d.PublishedOn?.ToString("yyyy-MM-dd")), ("place", d.Jurisdiction is { } place ? $"{place.Name} {place.Level}" : null), ("period", d.Period is { } period ? $"{period.Start}-{period.End}" : null),
        ];
        return string.Join('\n', fields.Where(f => f.Value is not null).Select(f => $"{f.Name} {f.Value}"));
    }
}
