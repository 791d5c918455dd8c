using LawGov.Model.Lexicon;

namespace LawGov.Model.Clauses;

/// <summary>Cuts a clause into its words.</summary>
/// <param name="text">The inside of the clause.</param>
internal ref struct ClauseTokenizer(ClauseText text)
{
    private readonly ClauseText _text = text;
    private readonly List<ClauseToken> _tokens = [];

    /// <summary>What the field holds that the reader stands in.</summary>
    private FieldKind _inside;

    /// <summary>The noun of the field stands alone on its line, its names on lines of their own below.</summary>
    private bool _isList;

    /// <summary>The words of <paramref name="text"/>, in order.</summary>
    public static List<ClauseToken> Read(ClauseText text)
    {
        var tokenizer = new ClauseTokenizer(text);
        foreach (var member in new ClauseMembers(text.Chars))
        {
            tokenizer.ReadMember(member.Start, member.End);
            tokenizer.Add(new ClauseToken(ClauseTokenKind.Separator, text.RangeOf(member.End, member.End)) { Mark = member.Separator });
            if (member.Separator is ';' or '。' && tokenizer._inside is FieldKind.Deadline or FieldKind.Other) tokenizer._inside = FieldKind.None;
        }

        return tokenizer._tokens;
    }

    private readonly void Add(ClauseToken token) => _tokens.Add(token);

    private void ReadMember(int start, int end)
    {
        var member = _text.Chars[start..end];
        var range = _text.RangeOf(start, end);
        if (RuleSentences.Read(member) is { } rule)
        {
            Add(new ClauseToken(ClauseTokenKind.Rule, range) { Rule = rule });
            return;
        }

        if (RuleSentences.ReadRest(member, out var others))
        {
            Add(new ClauseToken(ClauseTokenKind.Rule, range) { Role = others });
            return;
        }

        if (member is "下同" or "以下同" or "下同略" or "以下均同")
        {
            Add(new ClauseToken(ClauseTokenKind.Remark, range));
            return;
        }

        start += ReadNoun(member, start);
        if (start == end) return;
        member = _text.Chars[start..end];
        range = _text.RangeOf(start, end);
        if (_inside == FieldKind.Deadline || ClauseDates.IsMember(member)) Add(new ClauseToken(ClauseTokenKind.Date, range));
        else if (_inside == FieldKind.Other || IsScore(member) || ClauseDates.IsSchedule(member)) Add(new ClauseToken(ClauseTokenKind.Remark, range));
        else ReadPhrases(start, NameShapes.StripRemark(member));
    }

    /// <summary>Length of the noun at the start of a member.</summary>
    private int ReadNoun(ReadOnlySpan<char> member, int start)
    {
        var field = FieldNouns.ReadField(member);
        if (field.Kind == FieldKind.None && _inside is not (FieldKind.Deadline or FieldKind.Other)) field = FieldNouns.ReadLooseField(member);
        if (field.Length == 0) return 0;
        var end = start + field.Length;
        Add(new ClauseToken(ClauseTokenKind.Noun, _text.RangeOf(start, end)) { Field = field.Kind, Role = field.Role });
        if (field.Kind != FieldKind.None) _inside = field.Kind;
        _isList = field.Length < member.Length && _text.IsGap(end, acrossLines: true) && !_text.IsGap(end, acrossLines: false);
        return field.Length;
    }

    private readonly void ReadPhrases(int start, ReadOnlySpan<char> member)
    {
        // 甲牵头乙配合: the mark between them is lost.
        while (VerbPhrases.FindInner(member) is var cut and > 0)
        {
            ReadPhrase(start, member[..cut]);
            start += cut;
            member = member[cut..];
        }

        ReadPhrase(start, member);
    }

    /// <summary>Reads names up to their verb, if they have one.</summary>
    private readonly void ReadPhrase(int start, ReadOnlySpan<char> member)
    {
        var end = start + member.Length;
        if (VerbPhrases.ReadBracketed(member, out var ownRole) is var bracket and > 0)
        {
            // 甲(牵头)、乙: the role is that of the one name.
            var names = AddNames(start, member[..^bracket]);
            Add(new ClauseToken(ClauseTokenKind.Verb, _text.RangeOf(end - bracket, end)) { Role = ownRole, Reach = names });
            return;
        }

        var tail = VerbPhrases.ReadPredicate(member, out var role);
        var name = VerbPhrases.StripEtc(member[..^tail]);
        if (name.StartsWith("由") && name.Length > 3)
        {
            name = name[1..];
            start++;
        }

        var together = name.IndexOf(VerbPhrases.Together);
        if (together >= 0)
        {
            var behind = together + VerbPhrases.Together.Length;
            AddNames(start, VerbPhrases.StripEtc(name[..together]));
            Add(new ClauseToken(ClauseTokenKind.Joint, _text.RangeOf(start + together, start + behind)));
            start += behind;
            name = name[behind..];
        }

        AddNames(start, name);
        if (tail > 0) Add(new ClauseToken(ClauseTokenKind.Verb, _text.RangeOf(end - tail, end)) { Role = role });
    }

    /// <summary>Adds the names in <paramref name="name"/>, which 和 or 及 or a space may join.</summary>
    /// <returns>How many they are.</returns>
    private readonly int AddNames(int start, ReadOnlySpan<char> name)
    {
        var count = 0;
        while (!name.IsEmpty)
        {
            var joint = NameJoints.Find(name, out var length);
            if (NameJoints.FindSpace(_text, start, joint > 0 ? name[..joint] : name, _isList) is var space and > 0) (joint, length) = (space, 0);
            var first = joint > 0 ? VerbPhrases.StripEtc(name[..joint]) : name;
            Add(new ClauseToken(ClauseTokenKind.Name, _text.RangeOf(start, start + first.Length)) { Shape = NameShapes.Read(first) });
            count++;
            if (joint <= 0) return count;
            start += joint + length;
            name = name[(joint + length)..];
        }

        return count;
    }

    /// <summary>1分: a score some tables put in front.</summary>
    private static bool IsScore(ReadOnlySpan<char> member) => member.Length <= 5 && member[^1] == '分' && char.IsAsciiDigit(member[0]);
}
