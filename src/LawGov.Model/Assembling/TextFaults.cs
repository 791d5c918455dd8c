using System.Buffers;
using LawGov.Model.Diagnostics;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Assembling;

/// <summary>Reports what is wrong with a text before anything is read from it.</summary>
internal static class TextFaults
{
    private const int LongestExcerpt = 30;

    private static readonly SearchValues<char> NoText = SearchValues.Create("\0\uFFFD\uFFFE\uFFFF");

    public static void Report(string text, CompactText compact, DiagnosticBag diagnostics)
    {
        if (compact.Chars.IsEmpty) diagnostics.Add(ReadingDiagnostics.Empty, default);
        var broken = CountBroken(text, out var first);
        if (broken > 0) diagnostics.Add(ReadingDiagnostics.BrokenCharacters, new SourceSpan(first, 1), $"{broken}");
        foreach (var line in compact.Lines)
            if (line.Has(LineTraits.Unsure)) diagnostics.Add(ReadingDiagnostics.UnsureRow, compact.ToSpan(line.Start, line.End), compact.Original(line.Start, Math.Min(line.End, line.Start + LongestExcerpt)).Trim('\t'));
        foreach (var line in compact.Lines)
            if (RunOnLines.IsRunOn(line, compact)) diagnostics.Add(ReadingDiagnostics.LostLineBreaks, compact.ToSpan(line.Start, line.End), $"{line.Length}");
    }

    private static int CountBroken(ReadOnlySpan<char> text, out int first)
    {
        first = int.MaxValue;
        var count = 0;
        for (var at = text.IndexOfAny(NoText); at >= 0; at = Next(text, at + 1, text[(at + 1)..].IndexOfAny(NoText)))
        {
            first = Math.Min(first, at);
            count++;
        }

        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = Next(text, at + 1, text[(at + 1)..].IndexOfAnyInRange('\uD800', '\uDFFF')))
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
                continue;
            }

            first = Math.Min(first, at);
            count++;
        }

        return count;
    }

    private static int Next(ReadOnlySpan<char> text, int from, int found) => found < 0 || from >= text.Length ? -1 : from + found;
}
