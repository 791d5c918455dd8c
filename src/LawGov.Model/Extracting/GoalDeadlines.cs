using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Finds deadlines whose goal stands behind its subject.</summary>
/// <remarks>
/// Forms: A <c>至2025年底，绿地率达到40%</c> <c>至2025年基本建成</c>, as a part of its own; B <c>争取2025年末放大倍数达到4倍</c> <c>到年底，绿地率达到40%</c>; C <c>2025年6月底处理能力达到5万吨</c>, with its year and a number.
/// Not deadlines: <c>执行期限至2025年底</c>, <c>自1月至2025年底</c>, <c>至2025年底累计缴费满10年的职工</c>, <c>至2025年底已建成10座</c>.
/// </remarks>
internal static class GoalDeadlines
{
    private const int LongestPhrase = 18;

    /// <summary>So far from the moment its goal may stand.</summary>
    private const int LongestGoal = 40;

    /// <summary>Between the verb and 的 stand no more characters.</summary>
    private const int LongestAttribute = 5;

    private static readonly WordList Leads = ["力争", "争取", "确保", "力争在", "争取在", "确保在", "力争于", "争取于", "确保于", "力争到", "争取到", "确保到", "力争至", "争取至", "确保至"];

    /// <summary>Verbs that name the number to be reached.</summary>
    private static readonly WordList Reaches = ["达到", "达", "突破", "超过", "提升至", "提升到", "提高至", "提高到", "增至", "增加到", "增加至", "降至", "降到", "下降到", "下降至", "减至", "压减至", "压减到", "压缩至", "压缩到", "控制在"];

    /// <summary>Verbs of goals that need no number.</summary>
    private static readonly WordList Works =
        ["完成", "实现", "建成", "形成", "建立", "覆盖", "消除", "培育", "新增", "新建", "改造", "打造", "创建", "引进", "落地", "投用", "投入使用", "累计", "全面", "全部", "基本", "完工", "竣工", "通车", "投产", "上线", "清零"];

    /// <summary>Reads the moment behind the 至 at <paramref name="at"/> that begins a part of a sentence.</summary>
    public static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) ReadUntil(ReadOnlySpan<char> content, int at, int? year, int? documentYear)
    {
        var words = content[(at + 1)..];
        if (words.Length < 5 || words[0] is not ('2' or '二' or '年' or '今' or '明' or '本') || !OpensPart(content[..at])) return default;
        // 至今年产值 and 至12月底 name no end.
        var length = DateMoment.Read(words, year, out var date);
        if (length < (words[0] == '年' ? 2 : 3) || words[0] is '2' or '二' && words[4] != '年' || date is null || date.Value.Year < documentYear) return default;
        return !IsBefore(words[length..]) && IsGoal(words[length..], needsNumber: false) ? (at + 1, length, date, DeadlineRecurrence.None) : default;
    }

    /// <summary>Reads the moment whose 底 or 末 stands at <paramref name="at"/>.</summary>
    public static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) ReadEnd(ReadOnlySpan<char> content, int done, int at, int? year, int? documentYear)
    {
        if (at < 2 || content[at - 1] is not ('年' or '月' or '度') || IsBefore(content[(at + 1)..])) return default;
        for (var start = Math.Max(done, at + 1 - LongestPhrase); start < at; start++)
        {
            if (!DeadlineLists.StartsMoment(content, start) || DateMoment.Read(content[start..(at + 1)], year, out var date) != at + 1 - start) continue;
            var before = content[..start];
            var isLed = Leads.IsAtEndOf(before) || !before.IsEmpty && before[^1] == '到' && OpensPart(before[..^1]);
            var namesYear = at - start > 4 && content[start + 4] == '年';
            if (date is null || date.Value.Year < (documentYear ?? year) || !isLed && !(namesYear && year is not null && OpensPart(before))) return default;
            return IsGoal(content[(at + 1)..], !isLed) ? (start, at + 1 - start, date, DeadlineRecurrence.None) : default;
        }

        return default;
    }

    private static bool IsBefore(ReadOnlySpan<char> rest) => !rest.IsEmpty && rest[0] is '前' or '以' or '之' or '结';

    /// <summary>Whether a part of a sentence begins behind <paramref name="before"/>.</summary>
    private static bool OpensPart(ReadOnlySpan<char> before) => before.IsEmpty || Sentences.IsClosed(before[^1]) || before[^1] is ',' or '、' or '(';

    /// <summary>Whether the part of a sentence behind a moment says what is to be reached.</summary>
    private static bool IsGoal(ReadOnlySpan<char> rest, bool needsNumber)
    {
        rest = rest.TrimStart(',');
        rest = rest[..Math.Min(rest.Length, LongestGoal)];
        if (rest.IndexOfAny(",。;") is var end and >= 0) rest = rest[..end];
        for (var at = 0; at < rest.Length; at++)
        {
            if (rest[at] == '已') return false;
            if (Reaches.IsAtStartOf(rest[at..]) && NamesNumber(rest[at..])) return true;
            if (!needsNumber && Works.IsAtStartOf(rest[at..])) return NamesNumber(rest[at..]) || rest[at..Math.Min(rest.Length, at + LongestAttribute)].IndexOf('的') < 0 && !rest[at..].ContainsAnyInRange('0', '9');
        }

        return false;
    }

    /// <summary>Whether a number follows that tells how far, and not who is meant: 达到500万元的企业.</summary>
    private static bool NamesNumber(ReadOnlySpan<char> rest)
    {
        var number = rest.LastIndexOfAnyInRange('0', '9');
        return number >= 0 && rest[number..].IndexOf('的') < 0;
    }
}
