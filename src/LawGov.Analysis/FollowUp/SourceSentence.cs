using LawGov.Model;

namespace LawGov.Analysis.FollowUp;

/// <summary>A stretch of a source text without its white space; every character keeps its place.</summary>
internal sealed class SourceSentence
{
    private readonly int[] _places;

    public SourceSentence(string source, int start, int end)
    {
        var letters = new char[end - start];
        var places = new int[end - start];
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(source[i])) continue;
            letters[count] = source[i];
            places[count++] = i;
        }

        Text = new string(letters, 0, count);
        _places = places[..count];
    }

    /// <summary>The text, white space removed.</summary>
    public string Text { get; }

    /// <summary>Where it stands; empty at the start of the source when it contains nothing.</summary>
    public SourceSpan Span => Text.Length == 0 ? default : SpanOf(0, Text.Length);

    /// <summary>Where a stretch of <see cref="Text"/> stands in the source.</summary>
    public SourceSpan SpanOf(int start, int end) => SourceSpan.FromBounds(_places[start], _places[end - 1] + 1);
}
