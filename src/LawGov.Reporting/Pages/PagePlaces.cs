using LawGov.Model;

namespace LawGov.Reporting.Pages;

/// <summary>The documents of a page in their order, and whether places lie in their texts.</summary>
internal sealed class PagePlaces(IReadOnlyList<IShownDocument> documents)
{
    public IReadOnlyList<IShownDocument> Documents => documents;

    /// <summary>The documents given, then those that only a comparison or follow-up names.</summary>
    public static PagePlaces Of(IEnumerable<IShownDocument> given, PageContent content)
    {
        var compared = content.Comparisons.Concat(content.FollowUps.Select(f => f.Next).OfType<IShownComparison>()).SelectMany(c => new[] { c.A, c.B });
        var all = new List<IShownDocument>();
        foreach (var document in given.Concat(content.FollowUps.SelectMany(f => new[] { f.Plan, f.Report })).Concat(compared))
            if (!all.Exists(d => ReferenceEquals(d, document))) all.Add(document);
        return new PagePlaces(all);
    }

    public int PositionOf(IShownDocument document)
    {
        for (var i = 0; i < documents.Count; i++)
            if (ReferenceEquals(documents[i], document)) return i;
        throw new InvalidOperationException("A document is not on the page.");
    }

    /// <exception cref="ArgumentException">A place lies outside of the text: what was found belongs to another document.</exception>
    public void Check(int position, IEnumerable<SourceSpan> spans, string name)
    {
        var document = documents[position];
        if (spans.Any(s => s.End > document.Text.Length))
            throw new ArgumentException($"The text of {document.Document.Source ?? document.Document.Title} is shorter than its document: it is another document's.", name);
    }
}
