using System.Buffers;
using LawGov.Model.Diagnostics;
using LawGov.Model.Normalizing;
using LawGov.Model.Segmenting;

namespace LawGov.Model.Parsing;

/// <summary>Reports what is wrong with a text before anything is read from it.</summary>
internal static class TextFaults
{
    private static readonly SearchValues<char> NoText = SearchValues.Create(
        [.. "\0\uFFFD\uFFFE\uFFFF", .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    public static void Report(string text, CompactText compact, DiagnosticBag diagnostics)
    {
        if (compact.Chars.IsEmpty) diagnostics.Add(ReadingDiagnostics.Empty, default);
        var broken = CountBroken(text, out var first);
        if (broken > 0) diagnostics.Add(ReadingDiagnostics.BrokenCharacters, new SourceSpan(first, 1), $"{broken}");
        foreach (var line in compact.Lines)
            if (Segmenter.IsRunOn(line, compact)) diagnostics.Add(ReadingDiagnostics.LostLineBreaks, compact.ToSpan(line.Start, line.End), $"{line.Length}");
    }

    private static int CountBroken(ReadOnlySpan<char> text, out int first)
    {
        first = -1;
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(NoText);
            if (next < 0) break;
            at += next;
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
                continue;
            }

            if (first < 0) first = at;
            count++;
        }

        return count;
    }
}
