using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>Cuts the inside of a clause at the marks between its members.</summary>
/// <remarks>Marks inside brackets, quotes and titles do not count: 各县(市、区), “双随机、一公开”联席会议. Sentences that imply a group are left out.</remarks>
internal ref struct ClauseMembers(ReadOnlySpan<char> content)
{
    private const int LongestNoun = 14;

    private static readonly string[] LeaningGroups = ["街道", "乡镇", "镇街", "街道办", "街道办事处", "自治区", "镇乡"];

    /// <summary>What a committee of the party is called behind 各.</summary>
    private static readonly WordList PartyCommittees = ["党委", "党工委", "党(工)委", "县委", "区委", "市委", "旗委", "州委", "区)委", "县)委", "市)委", "旗)委"];

    /// <summary>What stands beside it, without a place of its own.</summary>
    private static readonly WordList BesideCommittees = ["政府", "人民政府", "办事处", "管委会", "(管委会)"];

    /// <summary>Offices of which committee and government have one in common; each has a general office of its own.</summary>
    private static readonly WordList CommonOffices = ["督查室", "督查办", "目标办", "目标督查办", "目标绩效办", "绩效办", "信访局", "接待办", "政研室", "研究室", "农办", "督查局"];

    private readonly ReadOnlySpan<char> _content = content;
    private readonly bool _hasQuotes = content.Count('"') is > 0 and var quotes && quotes % 2 == 0;
    private ImpliedGroup? _implied = ImpliedGroups.Find(content, 0);
    private int _at;

    public ClauseMember Current { get; private set; }

    public readonly ClauseMembers GetEnumerator() => this;

    /// <summary>Goes to the next member; empty ones are left out.</summary>
    public bool MoveNext()
    {
        while (_at <= _content.Length)
        {
            var start = _at;
            var end = FindEnd(start, out var isField);
            _at = isField ? end : end + 1;
            if (_implied is { } implied && end > implied.Start && start < implied.End)
            {
                // What assigns stays; only the words 以下不再列出 go.
                var cut = implied.IsAssigning ? AssigningEnd(implied) : implied.Start;
                if (cut > 0 && Brackets.IsOpening(_content[cut - 1])) cut--;
                end = Math.Min(end, Math.Max(start, cut));
                if (_at >= implied.End) _implied = _at > _content.Length ? null : ImpliedGroups.Find(_content, implied.End);
            }

            if (end <= start) continue;
            Current = new ClauseMember(start, end, isField || _at - 1 >= _content.Length ? ';' : _content[_at - 1]);
            return true;
        }

        return false;
    }

    private readonly int AssigningEnd(ImpliedGroup implied)
    {
        var comma = _content[implied.UnitsEnd..implied.End].IndexOf(',');
        return comma < 0 ? implied.End : implied.UnitsEnd + comma;
    }

    /// <summary>End of the member that starts at <paramref name="start"/>; <paramref name="isField"/> tells that the next field follows without a mark.</summary>
    private readonly int FindEnd(int start, out bool isField)
    {
        isField = false;
        var depth = 0;
        var inQuotes = false;
        for (var i = start; i < _content.Length; i++)
        {
            var c = _content[i];
            if (Ideographs.Contains(c)) continue;
            if (c == '"' && _hasQuotes)
            {
                inQuotes = !inQuotes;
            }
            else if (depth == 0 && i > start && Brackets.IsOpening(c) && StartsField(i))
            {
                isField = true;
                return i;
            }
            else if (c is '“' or '《' || Brackets.IsOpening(c)) depth++;
            else if (c is '”' or '》' || Brackets.IsClosing(c)) depth = Math.Max(0, depth - 1);
            else if (depth > 0 || inQuotes) continue;
            else if ((c is '、' or ',' or ';' or '。' or '\t') && !Joins(start, i)) return i;
            else if (c == ':' && FindNoun(start, i) is var noun and > 0)
            {
                isField = true;
                return noun;
            }
        }

        return _content.Length;
    }

    /// <summary>【责任单位】甲【配合单位】乙; in 甲(牵头单位)、乙 the bracket speaks of the name before it instead.</summary>
    private readonly bool StartsField(int open)
    {
        var field = FieldNouns.ReadField(_content[open..]);
        return field.Kind != FieldKind.None && open + field.Length < _content.Length && _content[open + field.Length] is not ('、' or ',' or ';' or '。');
    }

    /// <summary>责任单位：甲 配合单位：乙, whose space is gone: start of the noun before the colon; 0 when the member begins with it or there is none.</summary>
    private readonly int FindNoun(int start, int colon)
    {
        for (var noun = Math.Max(start + 1, colon - LongestNoun); noun < colon - 1; noun++)
            if (FieldNouns.ClassifyInClause(_content[noun..colon]) != FieldKind.None) return FieldNouns.ClassifyInClause(_content[start..colon]) == FieldKind.None ? noun : 0;
        return 0;
    }

    /// <summary>市委、市政府督查室: the office belongs to both.</summary>
    private static bool JoinsOneOffice(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length == 2 && left[1] == '委' && right.Length > 4 && right[0] == left[0] && right[1..].StartsWith("政府") && CommonOffices.IsAtEndOf(right[..^VerbPhrases.ReadTail(right, out _)]);

    /// <summary>各委、办、局 and 各省、自治区、直辖市人民政府 are one name.</summary>
    private readonly bool Joins(int start, int mark)
    {
        if (_content[mark] != '、') return false;
        // The noun in front of the first name is no part of it.
        start += _content[start..mark].LastIndexOf(':') + 1;
        // 市直有关部门和各市、县级政府: the levels belong to the last name.
        if (_content[start..mark].LastIndexOf('各') is var each and > 2 && _content[start + each - 1] is '和' or '及' or '与') start += each;
        if (LevelSeries.Joins(_content, start, mark)) return true;
        var left = _content[start..mark];
        var rest = _content[(mark + 1)..];
        // 牵头单位、责任单位：甲 is one field.
        if (FieldNouns.ReadField(rest).Kind == FieldKind.Units && FieldNouns.Classify(left).Kind == FieldKind.Units) return true;
        // 市直有关部门、单位 is one phrase.
        if (left.EndsWith("部门") && GroupNames.IsGroup(left) && rest.StartsWith("单位") && (rest.Length == 2 || rest[2] is not ('和' or '与' or '及'))) return true;
        var stop = rest.IndexOfAny("、,;。");
        var right = stop < 0 ? rest : rest[..stop];
        if (JoinsOneOffice(left, right)) return true;
        if (_content[start] != '各') return false;
        // 各县（市、区）党委、政府 are two bodies of each place, and one name as 党委和政府 is.
        if (PartyCommittees.IsAtEndOf(left) && BesideCommittees.IsAtStartOf(right)) return true;
        if (left.StartsWith("各省") && (right.StartsWith("自治区") || right.StartsWith("直辖市"))) return true;
        if (left.Length > 8) return false;
        if (right.Length == 1) return true;
        foreach (var group in LeaningGroups)
            if (right.SequenceEqual(group)) return true;
        return left is "各委、办" && right.StartsWith("局");
    }
}
