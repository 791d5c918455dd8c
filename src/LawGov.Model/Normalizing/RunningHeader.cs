using LawGov.Model.Writing;

namespace LawGov.Model.Normalizing;

/// <summary>The title of a document that is printed again at the head or foot of a page and cuts what goes on from the page before.</summary>
/// <remarks>It is one only beside the mark of a page, where the text before it stops inside a sentence or a clause; elsewhere the same line may be a title.</remarks>
internal readonly ref struct RunningHeader
{
    private const int ShortestTitle = 6;

    private const int LongestTitle = 60;

    /// <summary>So many blank lines may stand between it and the mark of the page.</summary>
    private const int MostBlank = 2;

    private readonly ReadOnlySpan<char> _source;
    private readonly ReadOnlySpan<char> _title;
    private readonly int _behindTitle;

    /// <summary>Takes the first line of <paramref name="source"/> that is not blank for its title.</summary>
    public RunningHeader(ReadOnlySpan<char> source)
    {
        _source = source;
        var start = source.Length - source.TrimStart().Length;
        var length = source[start..].IndexOfAny(LineEnds.Any);
        var title = source.Slice(start, length < 0 ? source.Length - start : length).Trim();
        _behindTitle = start + title.Length;
        _title = title.Length is >= ShortestTitle and <= LongestTitle && !PageMarks.IsPageMark(title) ? title : default;
    }

    /// <summary>Whether the line from <paramref name="start"/> to <paramref name="end"/> is the title printed again.</summary>
    /// <param name="start">First character of the line.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="last">The last character of the text before it.</param>
    /// <param name="lines">The lines before it.</param>
    public bool Contains(int start, int end, char last, List<Line> lines) =>
        !_title.IsEmpty && start > _behindTitle && !Sentences.IsClosed(last) && _source[start..end].Trim().SequenceEqual(_title) && (FollowsMark(lines) || PrecedesMark(end));

    private static bool FollowsMark(List<Line> lines)
    {
        for (var i = lines.Count - 1; i >= 0 && i >= lines.Count - 1 - MostBlank; i--)
        {
            if (lines[i].Has(LineTraits.PageMark)) return true;
            if (!lines[i].IsBlank) return false;
        }

        return false;
    }

    private bool PrecedesMark(int end)
    {
        for (var blank = 0; blank <= MostBlank && end < _source.Length; blank++)
        {
            var start = LineEnds.Behind(_source, end);
            var length = _source[start..].IndexOfAny(LineEnds.Any);
            end = length < 0 ? _source.Length : start + length;
            if (PageMarks.IsPageMark(_source[start..end])) return true;
            if (!_source[start..end].Trim().IsEmpty) return false;
        }

        return false;
    }
}
