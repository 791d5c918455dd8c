using System.Buffers;
using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>Cuts paragraphs into which the next item or the line of its units has run because a line break was lost.</summary>
/// <remarks>
/// Forms: A <c>1.…。（责任单位：甲）2.…</c>, a label directly behind a unit clause; B <c>…落实到位。责任单位：甲。完成时限：年底。</c>,
/// the noun of a field with its colon, or in brackets of its own, behind the end of a sentence. A field ends where its sentence names no units any more.
/// </remarks>
internal static class GluedBlocks
{
    private const int LongestNoun = 14;

    /// <summary>Words that only announce what follows are not longer.</summary>
    private const int LongestLeadIn = 10;

    /// <summary>So many brackets from the end are looked at for the last clause.</summary>
    private const int MostTries = 40;

    private static readonly SearchValues<char> Marks = SearchValues.Create("(〔[【)〕]】:");

    /// <summary>Cuts the blocks of <paramref name="blocks"/> where they are glued; together the pieces cover the same text.</summary>
    public static List<Block> Cut(CompactText text, List<Block> blocks)
    {
        List<Block>? cut = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var at = block.Has(BlockTraits.Cell) || block.Has(BlockTraits.Row) ? -1 : FindCut(text, block);
            if (at < 0)
            {
                cut?.Add(block);
                continue;
            }

            cut ??= blocks[..i];
            while (at >= 0)
            {
                cut.Add(block with { End = at });
                block = Open(text, at, block.End, block.Traits);
                at = FindCut(text, block);
            }

            cut.Add(block);
        }

        cut ??= blocks;
        CutTail(text, cut);
        return cut;
    }

    /// <summary>Where the text lost its line breaks, what follows the last clause is the end of the document: closing words, signature, date.</summary>
    private static void CutTail(CompactText text, List<Block> blocks)
    {
        if (blocks.Count == 0 || blocks[^1] is var last && last.Has(BlockTraits.OwnLine)) return;
        var content = text.Slice(last.Start, last.End);
        var close = content.LastIndexOfAny(")〕]】");
        for (var tries = 0; close > 0 && !ClosingClauses.Ends(content[..(close + 1)]); tries++) close = tries < MostTries ? content[..close].LastIndexOfAny(")〕]】") : -1;
        while (close > 0 && close + 1 < content.Length && (content[close + 1] is '。' or ';')) close++;
        if (close <= 0 || close + 1 >= content.Length) return;
        blocks[^1] = last with { End = last.Start + close + 1 };
        blocks.Add(new Block(last.Start + close + 1, last.End, default, last.Traits));
    }

    private static Block Open(CompactText text, int start, int end, BlockTraits traits)
    {
        var content = text.Slice(start, end);
        var isField = FieldNouns.ReadField(content).Kind != FieldKind.None;
        traits &= ~(BlockTraits.Field | BlockTraits.Heading);
        return new Block(start, end, isField ? default : Labels.Read(content), isField ? traits | BlockTraits.Field : traits);
    }

    /// <summary>Where the next piece of the block starts; -1 when it is all one piece.</summary>
    private static int FindCut(CompactText text, Block block)
    {
        var content = text.Slice(block.Start, block.End);
        if (block.Has(BlockTraits.Field)) return FindFieldEnd(content) is var end and > 0 ? block.Start + end : -1;
        var depth = 0;
        var opened = 0;
        for (var at = block.Label.Length; at < content.Length; at++)
        {
            var next = content[at..].IndexOfAny(Marks);
            if (next < 0) return -1;
            at += next;
            var c = content[at];
            if (c == ':')
            {
                if (depth == 0 && FindFieldStart(text, block, content, at) is var start and > 0) return block.Start + start;
            }
            else if (Brackets.IsOpening(c))
            {
                if (depth == 0 && StartsBracketedField(content, at)) return block.Start + at;
                if (depth++ == 0) opened = at;
            }
            else if (depth > 0 && --depth == 0 && StartsItem(content, opened, at) is var item and > 0)
            {
                return block.Start + item;
            }
        }

        return -1;
    }

    /// <summary>具体措施： behind the clause of an item, with the measures in the blocks that follow.</summary>
    private static bool IsLeadIn(ReadOnlySpan<char> rest) => rest.Length <= LongestLeadIn && rest[^1] == ':' && rest.IndexOfAny(Marks) == rest.Length - 1;

    /// <summary>…落实到位。【责任单位】甲、乙: the noun alone in brackets behind the end of a sentence.</summary>
    private static bool StartsBracketedField(ReadOnlySpan<char> content, int open) =>
        open > 0 && Sentences.IsClosed(content[open - 1]) && FieldNouns.ReadField(content[open..]) is { Kind: FieldKind.Units or FieldKind.Deadline } field && open + field.Length < content.Length;

    /// <summary>Start of the label behind the clause that closes at <paramref name="close"/>; 0 when there is none.</summary>
    private static int StartsItem(ReadOnlySpan<char> content, int open, int close)
    {
        var at = close + 1;
        while (at < content.Length && content[at] is '。' or ';') at++;
        if (at >= content.Length - 2) return 0;
        var label = Labels.Read(content[at..]);
        var isItem = label.Exists && label.Kind is not (LabelKind.Inline or LabelKind.Dash);
        if (!isItem && !IsLeadIn(content[at..])) return 0;
        var clause = content[(open + 1)..close];
        return ClosingClauses.IsClause(clause) || open > 0 && Sentences.IsEnd(content[open - 1]) && ClosingClauses.IsListOfNames(clause) ? at : 0;
    }

    /// <summary>Start of the field whose colon stands at <paramref name="colon"/>; 0 when it is none or stands at the start.</summary>
    private static int FindFieldStart(CompactText text, Block block, ReadOnlySpan<char> content, int colon)
    {
        var first = Math.Max(block.Label.Length, colon - LongestNoun);
        for (var start = colon - 1; start > first; start--)
        {
            // 1.打击假冒 责任单位：甲: in an item a gap parts the noun from what stands before it as well.
            if (!Sentences.IsClosed(content[start - 1]) && !(block.Label.Exists && text.IsGap(block.Start + start, acrossLines: false))) continue;
            var kind = FieldNouns.Classify(content[start..colon]).Kind;
            return kind is FieldKind.Units or FieldKind.Deadline ? start : 0;
        }

        return 0;
    }

    /// <summary>Where prose starts behind the units of a field; 0 when the field is all there is.</summary>
    private static int FindFieldEnd(ReadOnlySpan<char> content)
    {
        var at = 0;
        while (true)
        {
            var stop = content[at..].IndexOfAny('。', ';');
            if (stop < 0 || at + stop + 1 >= content.Length) return 0;
            at += stop + 1;
            var rest = content[at..];
            if (content[at - 1] == ';')
            {
                // 责任单位：甲；2.…: only a label says that something else begins.
                if (Labels.Read(rest).Kind is LabelKind.ArabicDot or LabelKind.ChineseParenthesis or LabelKind.ArabicParenthesis or LabelKind.Circled) return at;
                continue;
            }

            if (FieldNouns.ReadField(rest).Kind != FieldKind.None) continue;
            var sentence = rest.IndexOf('。');
            var member = sentence < 0 ? rest : rest[..sentence];
            var first = member.IndexOfAny("、,;");
            var name = first < 0 ? member : member[..first];
            // A sentence that goes on with a name, a verb, a time limit or a rule belongs to the field.
            if (ClauseDates.IsMember(member) || NameShapes.LooksLikeUnit(name) || VerbPhrases.ReadTail(member, out _) > 0 || RuleSentences.Read(member) is not null || ImpliedGroups.Find(member, 0) is not null) continue;
            return at;
        }
    }
}
