using System.Buffers;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>The verbs that close a list of units and say what they do.</summary>
internal static class VerbPhrases
{
    /// <summary>The word between those in charge and those who help: 甲会同乙负责.</summary>
    public const string Together = "会同";

    /// <summary>Longest phrase between a preposition and the duty it names: 按照各自职责分工, 按照“谁主管、谁负责”原则.</summary>
    private const int LongestDutyPhrase = 20;

    /// <summary>Verbs behind which the next name may stand without a mark.</summary>
    private static readonly string[] Inner = ["牵头", "负责", "配合", "参与", "协助", "落实", "督促", "指导"];

    /// <summary>Words behind which another verb stands.</summary>
    private static readonly WordList Joining = ["牵头", "负责", "配合", "参与", "组织", "统筹", "协调", "并", "跟踪", "具体"];

    private static readonly SearchValues<char> FirstOfInner = SearchValues.Create([.. Inner.Select(v => v[0]).Distinct()]);

    /// <summary>Last characters of predicates: most names end in none of them, and need no further look.</summary>
    private static readonly SearchValues<char> LastOfVerbs = SearchValues.Create([.. VerbWords.Roles.Select(v => v.Word[^1]).Concat(VerbWords.Followers.Select(w => w[^1])).Distinct()]);

    /// <summary>The words of predicates by their last characters, verbs with their role first.</summary>
    private static readonly Dictionary<char, (string Word, AssignmentRole? Role)[]> ByLast = VerbWords.Roles.Select(v => (v.Word, Role: (AssignmentRole?)v.Role))
        .Concat(VerbWords.Followers.Select(w => (Word: w, Role: (AssignmentRole?)null))).GroupBy(w => w.Word[^1]).ToDictionary(g => g.Key, g => g.ToArray());

    private static readonly SearchValues<char> LastOfAdverbs = SearchValues.Create([.. VerbWords.Adverbs.Concat(VerbWords.ByDutyEnds).Select(w => w[^1]).Distinct()]);

    /// <summary>Whether a predicate may end <paramref name="text"/>, by its last character.</summary>
    public static bool MayEnd(ReadOnlySpan<char> text) => !text.IsEmpty && LastOfVerbs.Contains(text[^1]);

    /// <summary>Length of the predicate that ends <paramref name="member"/>, adverbs included; 0 when there is none.</summary>
    /// <remarks>
    /// A predicate is one verb or several, with words between that change nothing: 牵头, 牵头并组织实施, 负责并牵头协调, 按职责分工负责落实. The first verb says the role,
    /// but whoever leads leads; 负责配合 and 负责指导 say by their second what is to be done.
    /// </remarks>
    public static int ReadTail(ReadOnlySpan<char> member, out AssignmentRole role)
    {
        role = default;
        if (member.IsEmpty || !LastOfVerbs.Contains(member[^1])) return 0;
        var left = member;
        var head = member.Length;
        AssignmentRole? first = null;
        AssignmentRole? second = null;
        while (true)
        {
            var length = ReadWord(left, out var verb);
            if (length == 0)
            {
                // 牵头并按职责分工负责: the manner may stand between two verbs.
                var bare = StripAdverbs(left);
                if (first is null || bare.Length == left.Length || (length = ReadWord(bare, out verb)) == 0) break;
                left = bare;
            }

            if (verb is not null)
            {
                second = left.Length == head ? first : null;
                first = first == AssignmentRole.Lead ? first : verb;
                head = left.Length - length;
            }

            left = left[..^length];
        }

        if (first is not { } said) return 0;
        role = said == AssignmentRole.Responsible && second is AssignmentRole.Cooperating or AssignmentRole.Guiding or AssignmentRole.Participating ? second.Value : said;
        var names = StripOrganising(StripAdverbs(member[..head]));
        // 甲、乙分别按职责负责: the words between change nothing.
        if (role == AssignmentRole.Responsible && member[names.Length..head].StartsWith("分别")) role = AssignmentRole.SeparatelyResponsible;
        return member.Length - names.Length;
    }

    /// <summary>各乡镇组织落实, 各县（市）组织落实: 组织 belongs to the verb where a body ends before it; 各社会组织, 群团组织 are names.</summary>
    private static ReadOnlySpan<char> StripOrganising(ReadOnlySpan<char> names) =>
        names.EndsWith("组织") && (NameConjunctions.IsComplete(names[..^2]) || names.Length > 2 && Brackets.IsClosing(names[^3])) ? StripAdverbs(names[..^2]) : names;

    /// <summary>Length of the longest word of predicates that ends <paramref name="text"/>; its role when it is a verb.</summary>
    private static int ReadWord(ReadOnlySpan<char> text, out AssignmentRole? role)
    {
        role = null;
        var longest = 0;
        if (text.IsEmpty || !ByLast.TryGetValue(text[^1], out var words)) return 0;
        foreach (var (word, meaning) in words)
        {
            if (word.Length <= longest || !text.EndsWith(word) || meaning is not null && word[^1] == '办' && IsOffice(text[..^word.Length])) continue;
            longest = word.Length;
            role = meaning;
        }

        return longest;
    }

    /// <summary>县政协办, 县总工会办: what stands before 协办 or 会办 is no body, so that 办 is the office of one.</summary>
    private static bool IsOffice(ReadOnlySpan<char> before) => !before.IsEmpty && !Joining.IsAtEndOf(before) && !NameShapes.LooksLikeUnit(StripAdverbs(before));

    /// <summary>Length of what says the role behind the names: a verb, or 均为责任单位.</summary>
    public static int ReadPredicate(ReadOnlySpan<char> member, out AssignmentRole role)
    {
        var tail = ReadTail(member, out role);
        if (tail > 0) return tail;
        // 甲组织，乙实施; 各群团组织 is a name.
        role = AssignmentRole.Responsible;
        if (StripOrganising(member) is var names && names.Length < member.Length) return member.Length - names.Length;
        var copula = member.LastIndexOf('为');
        if (copula < 1) return 0;
        var field = FieldNouns.Classify(member[(copula + 1)..]);
        if (field.Kind != FieldKind.Units) return 0;
        role = field.Role;
        return member.Length - StripAdverbs(member[..copula].TrimEnd("均都作")).Length;
    }

    /// <summary>Length of the bracket that ends <paramref name="member"/> and contains nothing but a role: 市财政局(牵头), 市教育局(配合单位); 0 when there is none.</summary>
    public static int ReadBracketed(ReadOnlySpan<char> member, out AssignmentRole role)
    {
        role = default;
        if (member.Length < 6 || !Brackets.IsClosing(member[^1])) return 0;
        var open = member.LastIndexOfAny(Brackets.Opening);
        if (open < 2) return 0;
        var word = member[(open + 1)..^1];
        if (word.IsEmpty) return 0;
        if (ReadTail(word, out role) == word.Length) return member.Length - open;
        if (FieldNouns.Classify(word) is not { Kind: FieldKind.Units } field) return 0;
        role = field.Role;
        return member.Length - open;
    }

    /// <summary>Where a verb inside <paramref name="member"/> ends that speaks of a name before it, with another name behind: 市教育局牵头市财政局配合; 0 when there is none.</summary>
    public static int FindInner(ReadOnlySpan<char> member)
    {
        if (member.IndexOfAny(FirstOfInner) < 0) return 0;
        foreach (var verb in Inner)
        {
            var at = member.IndexOf(verb);
            if (at < 2) continue;
            var end = at + verb.Length;
            if (end < member.Length && member[end] == '并') end++;
            var rest = member[end..];
            // 牵头负责, 牵头单位, 政府负责外事的部门 go on with the same phrase.
            rest = rest[..^ReadTail(rest, out _)];
            if (rest.Length < 3 || rest.Contains('的') || rest.StartsWith("单位") || rest.StartsWith("部门") || !NameShapes.LooksLikeUnit(rest)) continue;
            if (NameShapes.LooksLikeUnit(StripAdverbs(member[..at]))) return end;
        }

        return 0;
    }

    /// <summary>The name without adverbs and 等 at its end.</summary>
    public static ReadOnlySpan<char> StripEtc(ReadOnlySpan<char> name)
    {
        name = StripAdverbs(name);
        return name.EndsWith("等") ? name[..^1] : name;
    }

    /// <summary>Removes adverbs and 按职责分工 from the end of <paramref name="text"/>.</summary>
    public static ReadOnlySpan<char> StripAdverbs(ReadOnlySpan<char> text)
    {
        while (true)
        {
            if (text.IsEmpty || !LastOfAdverbs.Contains(text[^1])) return text;
            var before = text.Length;
            text = StripByDuty(text);
            if (VerbWords.Adverbs.IsAtEndOf(text))
                foreach (var adverb in VerbWords.Adverbs)
                    if (text.EndsWith(adverb)) text = text[..^adverb.Length];
            if (text.Length == before) return text;
        }
    }

    private static ReadOnlySpan<char> StripByDuty(ReadOnlySpan<char> text)
    {
        foreach (var end in VerbWords.ByDutyEnds)
        {
            if (!text.EndsWith(end)) continue;
            var head = text[..^end.Length];
            var window = head[Math.Max(0, head.Length - LongestDutyPhrase)..];
            foreach (var start in VerbWords.ByDutyStarts)
            {
                var at = window.LastIndexOf(start);
                if (at < 0) continue;
                return head[..(head.Length - window.Length + at)];
            }
        }

        return text;
    }
}
