using System.Buffers;
using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>Cuts a paragraph whose points have units of their own into these points: <c>（1）…，由甲负责。（2）…（乙负责）；（3）…，丙牵头，丁配合。</c> ① counts as （1） does.</summary>
/// <remarks>Two of the points have to name units, and two in three of them; else they are text of one item.</remarks>
internal static class GluedPoints
{
    private const int Fewest = 2;

    private static readonly SearchValues<char> Starts = SearchValues.Create("(〔0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

    /// <summary>Cuts <paramref name="blocks"/>; together the pieces cover the same text.</summary>
    public static List<Block> Cut(CompactText text, List<Block> blocks)
    {
        List<Block>? cut = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var points = blocks[i].Has(BlockTraits.Cell | BlockTraits.Row | BlockTraits.Heading) ? null : Find(text, blocks[i]);
            if (points is null)
            {
                cut?.Add(blocks[i]);
                continue;
            }

            cut ??= blocks[..i];
            if (points[0].At > blocks[i].Start) cut.Add(blocks[i] with { End = points[0].At });
            for (var p = 0; p < points.Count; p++)
                cut.Add(new Block(points[p].At, p + 1 < points.Count ? points[p + 1].At : blocks[i].End, points[p].Label, points[p].At == blocks[i].Start ? blocks[i].Traits : BlockTraits.None));
        }

        return cut ?? blocks;
    }

    /// <summary>The points of <paramref name="block"/>; null when they have no units of their own.</summary>
    private static List<(int At, Label Label)>? Find(CompactText text, Block block)
    {
        var content = text.Slice(block.Start, block.End);
        var first = FindFirst(content);
        if (first < 0) return null;
        List<(int At, Label Label)>? points = null;
        var named = 0;
        for (var at = first; at < content.Length;)
        {
            if (LabelAt(content, at, block.Label, points) is { Exists: true } label)
            {
                if (points is not null && NamesUnits(text, points[^1], block.Start + at)) named++;
                (points ??= []).Add((block.Start + at, label));
                at += label.Length;
            }
            else
            {
                at++;
            }

            var next = content[at..].IndexOfAny(Starts);
            if (next < 0) break;
            at += next;
        }

        if (points is null || points.Count < Fewest) return null;
        if (NamesUnits(text, points[^1], block.End)) named++;
        return named >= Fewest && named * 3 >= points.Count * 2 ? points : null;
    }

    /// <summary>Where (1), 〔1〕, 1) or ① stands first; -1 where none does, as in most paragraphs.</summary>
    private static int FindFirst(ReadOnlySpan<char> content)
    {
        var (round, square) = (content.IndexOf("1)"), content.IndexOf("〔1〕"));
        if (round > 0 && content[round - 1] == '(') round--;
        var first = round < 0 || square >= 0 && square < round ? square : round;
        return first >= 0 ? first : content.IndexOf('①');
    }

    private static Label LabelAt(ReadOnlySpan<char> content, int at, Label above, List<(int At, Label Label)>? points)
    {
        if (!Starts.Contains(content[at]) || at > 0 && (!RunOnText.CanStartLabel(content[at - 1]) || !MayStand(content[at - 1], at, above))) return default;
        var label = Labels.Read(content[at..]);
        if (points is null ? label.Kind is not (LabelKind.ArabicParenthesis or LabelKind.Circled) : label.Kind != points[0].Label.Kind) return default;
        return (at == 0 || label.Kind > above.Kind || above.Kind == label.Kind && points is not null) && label.Number == (points?.Count ?? 0) + 1 ? label : default;
    }

    private static bool MayStand(char before, int at, Label above) => Sentences.IsClosed(before) || before is ',' or ':' || at == above.Length;

    private static bool NamesUnits(CompactText text, (int At, Label Label) point, int end)
    {
        var start = point.At + point.Label.Length;
        var content = text.Slice(start, end).TrimEnd(";,。");
        if (content.IsEmpty) return false;
        return ClosingClauses.Ends(content) || ClosingClauses.FindList(content) > 0 || ClosingClauses.EndsWithName(content) || RunOnText.EndsWithField(content)
            || ClosingSentences.Read(new ClauseText(content, start, text)) is not null;
    }
}
