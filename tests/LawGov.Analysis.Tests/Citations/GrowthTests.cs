using System.Globalization;
using LawGov.Analysis.Citations;
using LawGov.Analysis.Tests.Growth;
using LawGov.Model;
using LawGov.Tests.Shared;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Citations;

/// <summary>Twice the documents cost about twice the work, whatever names they have and whom they name. Alone, so that no other test takes the caches.</summary>
[Collection(Alone.Name)]
public class GrowthTests
{
    private const int Documents = 2_000;

    public static TheoryData<string> Sets => [.. Makers.Keys];

    private static readonly Dictionary<string, Func<int, int, CitingDocument>> Makers = new(StringComparer.Ordinal)
    {
        ["one title for all, each names it"] = (i, _) => Document("治水工作方案", $"江{i}县", i, "治水工作方案"),
        ["one title, other numbers"] = (i, _) => Document("治水工作方案", $"江{i}县", i, "治水工作方案") with { Text = $"贯彻《治水工作方案》（江政发〔2020〕{i + 1}号）" },
        ["each names the one before"] = (i, _) => Document($"第{i}号治水方案", "江州市", i, $"第{i - 1}号治水方案"),
        ["bare names"] = (i, _) => Document($"第{i}号治水方案", "江州市", i, "实施方案"),
        ["one document names all"] = (i, count) => i > 0
            ? Document($"第{i}号治水方案", "江州市", i)
            : Document("总案", "江州市", i, [.. Enumerable.Range(1, count).Select(n => string.Create(CultureInfo.InvariantCulture, $"江州市第{n}号治水方案"))]),
    };

    [Theory, MemberData(nameof(Sets))]
    public void Twice_the_documents_are_about_twice_the_work(string name)
    {
        Work(Set(1));
        WorkGrowth.FindFault(factor =>
        {
            var documents = Set(factor);
            return () => Work(documents);
        }).ShouldBeNull();

        CitingDocument[] Set(int factor) => [.. Enumerable.Range(0, Documents * factor).Select(i => Makers[name](i, Documents * factor))];
    }

    private static void Work(CitingDocument[] documents) => CitationAnalyzer.Default.Analyze(documents).Chains().Count();

    private static CitingDocument Document(string title, string place, int number, params string[] named)
    {
        var text = new System.Text.StringBuilder("贯彻");
        var citations = new List<Citation>();
        foreach (var other in named)
        {
            citations.Add(new Citation(other, null, 1, false, [new SourceSpan(text.Length, other.Length + 2)]));
            text.Append('《').Append(other).Append('》').Append('、');
        }

        return new CitingDocument(
            new PolicyDocument
            {
                Title = title,
                Source = string.Create(CultureInfo.InvariantCulture, $"{number}"),
                Jurisdiction = new Jurisdiction(place, AdministrativeLevel.County),
                SignedOn = new DateOnly(2020, 1, 1).AddDays(number % 1000),
                Citations = citations.ToValueList(),
            },
            text.ToString());
    }
}
