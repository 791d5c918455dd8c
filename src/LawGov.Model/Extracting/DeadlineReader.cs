using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Finds deadlines.</summary>
/// <remarks>
/// Forms: A <c>2016年底前</c> <c>2022年9月底前</c> <c>2023年10月31日前</c> <c>2024年年底以前</c>, B <c>到2025年</c> <c>到2025年底</c>,
/// C <c>10月底前</c> <c>年底前</c> with the year named before in the item, else that of the document, <c>年内</c>, <c>2024年底建成</c>, <c>2024.08.31前</c>, several months before one 前 (<c>3月、9月底前</c>), D <c>每年第一季度</c> <c>每年12月底前</c> <c>每月25日前</c>, E <c>“十四五”期末</c>. In clauses <see cref="ClauseDeadlines"/> reads more.
/// Not deadlines: <c>截至12月底</c>, <c>“十四五”时期</c>, <c>2020年获评</c>, <c>2000年前建成的小区</c>.
/// </remarks>
internal static class DeadlineReader
{
    private const int LongestPhrase = 18;

    /// <summary>Between 前 and 的 stand no more characters: 建成, 取得施工许可.</summary>
    private const int LongestAttribute = 9;

    private static readonly SearchValues<char> Anchors = SearchValues.Create("前到至每末底内半季月份日号旬初中");

    /// <summary>First words of what is done by a day that stands without 前: 2024年底建成.</summary>
    private static readonly WordList Completions =
        ["建成", "完成", "完工", "实现", "达到", "投用", "投入使用", "投入运营", "竣工", "到位", "形成", "出台", "印发", "交付", "通车", "开通", "上线", "全面", "全部", "基本", "力争", "确保", "新增", "新建", "改造",
            "评估", "总结", "验收", "报送", "上报", "提交", "汇总", "公布", "发布", "公示", "兑现", "清零", "销号", "办结", "投产", "达产", "封顶", "覆盖", "编制", "制定", "制订", "修订", "建立", "组建"];

    /// <summary>Words behind 前 under which something only goes on until then.</summary>
    private static readonly WordList Continuations = ["到期", "继续", "仍", "暂按", "暂缓", "享受", "可享受", "延续", "按原", "按现", "执行原", "沿用", "免征", "免收", "减征", "减半", "缓征", "缓收", "缓缴"];

    /// <summary>Words before 到 and a date until which something is valid.</summary>
    private static readonly WordList Durations = ["延续", "延长", "顺延", "执行", "有效", "有效期", "有效期限", "执行期", "执行期限", "实施期限", "补贴期限", "持续", "实施", "保留", "截止", "截至",
            "延期", "展期", "延缓", "暂缓", "暂缓缴纳", "缓缴", "缓交", "缓征"];

    /// <summary>Adds the deadlines that prose in <paramref name="range"/> names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">Where to look.</param>
    /// <param name="year">Year of the document, for dates without one; null when unknown.</param>
    /// <param name="found">Where they are added, in order.</param>
    public static void Find(CompactText text, TextRange range, int? year, List<DeadlineMention> found)
    {
        var content = text.Slice(range.Start, range.End);
        var at = 0;
        var done = 0;
        var documentYear = year;
        var first = found.Count;
        while (true)
        {
            var next = content[at..].IndexOfAny(Anchors);
            if (next < 0) return;
            at += next;
            var (start, length, date, recurrence) = content[at] switch
            {
                '前' => ReadBefore(content, done, at, year) is { Length: > 0 } before ? before : PeriodDeadlines.ReadSeason(content, done, at, year),
                '到' => ReadUntil(content, at),
                '至' => GoalDeadlines.ReadUntil(content, at, year, documentYear),
                '每' => RecurringDeadlines.Read(content, at),
                '内' => WithinYear.Read(content, at, year),
                '半' or '季' or '月' or '份' or '日' or '号' or '旬' or '初' => PeriodDeadlines.Read(content, done, at, year, documentYear),
                '中' => at > 0 && content[at - 1] == '年' ? PeriodDeadlines.Read(content, done, at, year, documentYear) : default,
                '底' => ReadEnd(content, done, at, year, documentYear),
                _ => ReadPlanEnd(content, at) is { Length: > 0 } plan ? plan : ReadEnd(content, done, at, year, documentYear),
            };
            if (length > 0)
            {
                // 每年6月底前、11月底前: one 每年 applies to all months of its sentence.
                if (recurrence == DeadlineRecurrence.None && found.Count > first && found[^1] is { Recurrence: DeadlineRecurrence.Yearly } last
                    && content[start] is not ('2' or '二') && !content[(last.Range.End - range.Start)..start].ContainsAny("。;")) (date, recurrence) = (null, DeadlineRecurrence.Yearly);
                if (date is not null || recurrence == DeadlineRecurrence.Yearly) date = DeadlineLists.AddBefore(content, range.Start, done, start, year, documentYear, recurrence, date, found);
                found.Add(new DeadlineMention(new TextRange(range.Start + start, range.Start + start + length), date, recurrence));
                // A month without year is of the year named last, unless that is past.
                if (date is { } named && (documentYear is null || named.Year >= documentYear)) year = named.Year;
                done = at = start + length;
            }
            else
            {
                at++;
            }
        }
    }

    private static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) ReadBefore(ReadOnlySpan<char> content, int done, int at, int? year)
    {
        var end = at;
        if (end > 0 && content[end - 1] is '以' or '之') end--;
        if (end > 2 && content[(end - 2)..end] is "结束") end -= 2;
        else if (end > 4) end = ClockTimes.Strip(content[..end]);
        if (end == 0 || content[end - 1] is not ('底' or '末' or '日' or '月' or '份' or '年' or '旬' or '号' or '度' or '初' or '中') && !char.IsAsciiDigit(content[end - 1])) return default;
        if (Continuations.IsAtStartOf(content[(at + 1)..])) return default;
        for (var start = Math.Max(done, end - LongestPhrase); start < end - 1; start++)
        {
            if (!DeadlineLists.StartsMoment(content, start)) continue;
            if (start >= 2 && content[(start - 2)..start] is "每年")
                return (start - 2, at + 1 - start + 2, null, DeadlineRecurrence.Yearly);
            if (!IsMoment(content[start..end], year, out var date)) continue;
            if (start >= 2 && content[(start - 2)..start] is "截至" or "截止" || start >= 3 && content[start - 1] is ('至' or '到') && Durations.IsAtEndOf(content[..(start - 1)]) && !IsPutOff(content[..(start - 1)], content[(at + 1)..])) return default;
            if (date?.Year < year && IsAttribute(content[(at + 1)..])) return default;
            return (start, at + 1 - start, date, DeadlineRecurrence.None);
        }

        return default;
    }

    /// <summary>工程延期至2024年底前完成: what is put off is still to be done. 暂缓至2024年底前缴纳 only allows.</summary>
    private static bool IsPutOff(ReadOnlySpan<char> before, ReadOnlySpan<char> rest) => before.EndsWith("延期") && Completions.IsAtStartOf(rest);

    /// <summary>2000年前建成的小区: the date tells which ones are meant.</summary>
    private static bool IsAttribute(ReadOnlySpan<char> rest)
    {
        var words = rest[..Math.Min(rest.Length, LongestAttribute)];
        var particle = words.IndexOf('的');
        return particle > 0 && words[..particle].IndexOfAny(",。;、:") < 0;
    }

    /// <summary>Whether the whole of <paramref name="words"/> is a moment, in words or as 2024.08.31 or 20240831.</summary>
    private static bool IsMoment(ReadOnlySpan<char> words, int? year, out DateOnly? date)
    {
        if (DateMoment.Read(words, year, out date) == words.Length) return true;
        if (CalendarDates.Read(words, out var exact) != words.Length && (words.Length != 8 || CalendarDates.ReadBare(words, out exact) != 1)) return false;
        date = exact;
        return true;
    }

    private static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) ReadUntil(ReadOnlySpan<char> content, int at)
    {
        if (at + 5 >= content.Length || !char.IsAsciiDigit(content[at + 1]) && content[at + 1] != '二' || at > 0 && content[at - 1] is '达' or '得' or '做' or '找' or '受') return default;
        if (Durations.IsAtEndOf(content[..at])) return default;
        var length = DateMoment.Read(content[(at + 1)..], null, out var date);
        if (length < 5 || date is null) return default;
        var end = at + 1 + length;
        if (end < content.Length && content[end] == '前') end++;
        return (at, end - at, date, DeadlineRecurrence.None);
    }

    /// <summary>2024年底建成, 10月底完工, 2024年年底，全面完成: the end of a time and a verb of completion.</summary>
    private static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) ReadEnd(ReadOnlySpan<char> content, int done, int at, int? year, int? documentYear)
    {
        var rest = content[(at + 1)..];
        if (!rest.IsEmpty && rest[0] == ',') rest = rest[1..];
        if (!Completions.IsAtStartOf(rest)) return GoalDeadlines.ReadEnd(content, done, at, year, documentYear);
        for (var start = Math.Max(done, at + 1 - LongestPhrase); start < at; start++)
        {
            if (!DeadlineLists.StartsMoment(content, start) || DateMoment.Read(content[start..(at + 1)], year, out var date) != at + 1 - start) continue;
            var before = content[..start];
            if (date is null || date.Value.Year < documentYear || before.EndsWith("截至") || before.EndsWith("截止") || before.EndsWith("自") || before.EndsWith("从") || before.EndsWith("至") && !(at - start > 4 && content[start + 4] == '年' && OpensPart(before[..^1])) || before.EndsWith("每年") || before.EndsWith("每")) return default;
            return (start, at + 1 - start, date, DeadlineRecurrence.None);
        }

        return default;
    }

    /// <summary>至2024年底全面完成 begins a part of a sentence; 自1月至2024年底 and 截至2024年底 go on with one.</summary>
    private static bool OpensPart(ReadOnlySpan<char> before) => before.IsEmpty || Sentences.IsClosed(before[^1]) || before[^1] is ',' or '、';

    /// <summary>“十四五”期末, “十四五”末: the last day of the plan.</summary>
    private static (int Start, int Length, DateOnly? Date, DeadlineRecurrence Recurrence) ReadPlanEnd(ReadOnlySpan<char> content, int at)
    {
        for (var start = Math.Max(0, at - 9); start < at; start++)
        {
            if (FiveYearPlans.Read(content[start..], out var plan, out var length) && content[(start + length)..at] is "" or "期" or "规划期")
                return (start, at + 1 - start, new DateOnly(plan.End, 12, 31), DeadlineRecurrence.None);
        }

        return default;
    }
}
