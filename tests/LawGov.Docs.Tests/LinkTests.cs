using System.Text.RegularExpressions;
using LawGov.Tests.Shared;

namespace LawGov.Docs.Tests;

/// <summary>Every link inside the checkout leads somewhere, and every page can be reached.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Pages => new(DocsPage.All);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files_that_exist(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        foreach (var link in LinksOf(page))
        {
            var target = Path.GetFullPath(Path.Combine(folder, link.Split('#')[0]));
            (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue($"{page} links to {link}");
        }
    }

    [Fact]
    public void Every_page_of_the_documentation_is_linked_from_another()
    {
        var linked = DocsPage.All
            .SelectMany(p => LinksOf(p).Select(l => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.PathOf(p))!, l.Split('#')[0]))))
            .ToHashSet(StringComparer.Ordinal);
        DocsPage.All.Where(p => p.StartsWith("docs/", StringComparison.Ordinal) && !linked.Contains(Repository.PathOf(p))).ShouldBeEmpty();
    }

    private static IEnumerable<string> LinksOf(string page) => DocsPage.Lines(page)
        .SelectMany(l => Link().Matches(l).Select(m => m.Groups[1].Value))
        .Where(l => !l.Contains("://", StringComparison.Ordinal) && !l.StartsWith('#'));

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
