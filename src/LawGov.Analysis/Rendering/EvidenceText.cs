using System.Text;
using LawGov.Analysis.Texts;
using LawGov.Model;
using LawGov.Model.Texts;

namespace LawGov.Analysis.Rendering;

/// <summary>Evidence as a line that a person can read: the sentence of the plan with its line number, the terms marked.</summary>
internal sealed class EvidenceText
{
    private const string SentenceEnds = "。；;！!？?";
    private const char MarkOpen = '【';
    private const char MarkClose = '】';

    /// <summary>A longer sentence is cut around its terms.</summary>
    private const int LongestSentence = 160;

    private readonly string? _source;
    private readonly MessageLanguage _language;
    private readonly List<int> _lineStarts = [0];

    /// <summary>Reads the places of the lines of a text.</summary>
    /// <param name="sourceText">The text the evidence points into; without it the terms alone are shown.</param>
    /// <param name="language">Language of the words around it.</param>
    public EvidenceText(string? sourceText, MessageLanguage language)
    {
        _source = sourceText;
        _language = language;
        if (sourceText is null) return;
        for (var at = sourceText.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = sourceText.IndexOf('\n', at + 1)) _lineStarts.Add(at + 1);
    }

    /// <summary>One line for a piece of evidence.</summary>
    public string LineOf(Evidence evidence)
    {
        var terms = Terms.List(evidence.Terms.Select(t => t.Text).Distinct(), _language);
        if (_source is null || evidence.Span.End > _source.Length) return $"{_language.Path(evidence.Path)} {evidence.Score} {terms}".TrimEnd();
        var (start, end) = SentenceOf(evidence);
        var line = _lineStarts.BinarySearch(start);
        var number = (line >= 0 ? line : ~line - 1) + 1;
        return _language.Say("evidence.sentence", number, _language.Path(evidence.Path), evidence.Score.ToString(), "") + Marked(evidence, start, end);
    }

    /// <summary>The sentence that contains most of the terms; the first of several.</summary>
    private (int Start, int End) SentenceOf(Evidence evidence)
    {
        var best = SentenceAround(evidence.Span.Start, evidence.Span.Start);
        var most = 0;
        foreach (var term in evidence.Terms)
        {
            if (term.Span.End > _source!.Length) continue;
            var sentence = SentenceAround(term.Span.Start, Math.Min(term.Span.End, term.Span.Start + LongestSentence));
            var count = evidence.Terms.Count(t => t.Span.Start >= sentence.Start && t.Span.End <= sentence.End);
            if (count <= most) continue;
            most = count;
            best = sentence;
        }

        return best;
    }

    private (int Start, int End) SentenceAround(int from, int to)
    {
        var first = Math.Max(0, from - LongestSentence);
        var last = Math.Min(_source!.Length, to + LongestSentence);
        var start = _source.AsSpan(first, from - first).LastIndexOfAny(SentenceEnds);
        var end = _source.AsSpan(to, last - to).IndexOfAny(SentenceEnds);
        var sentenceStart = start < 0 ? first : first + start + 1;
        while (sentenceStart < from && char.IsWhiteSpace(_source[sentenceStart])) sentenceStart++;
        return (sentenceStart, end < 0 ? last : to + end);
    }

    /// <summary>The sentence in one line without white space, its terms in brackets.</summary>
    private string Marked(Evidence evidence, int start, int end)
    {
        var opens = evidence.Terms.Where(t => t.Span.Start >= start && t.Span.End <= end).ToList();
        var text = new StringBuilder(end - start + (2 * opens.Count));
        var markedTo = -1;
        for (var i = start; i < end; i++)
        {
            if (i == markedTo) text.Append(MarkClose);
            if (i >= markedTo && opens.Find(t => t.Span.Start == i) is { } term)
            {
                markedTo = term.Span.End;
                text.Append(MarkOpen);
            }

            if (!char.IsWhiteSpace(_source![i])) text.Append(_source[i]);
        }

        if (markedTo == end) text.Append(MarkClose);
        return text.ToString();
    }
}
