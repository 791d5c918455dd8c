namespace LawGov.Model.Writing;

/// <summary>What may stand between a day and 前: <c>24时</c>, <c>下午5点30分</c>, <c>18:00</c>, <c>下班</c>, <c>(星期四)</c>.</summary>
internal static class ClockTimes
{
    /// <summary>(星期四) is not longer.</summary>
    private const int LongestWeekday = 5;

    /// <summary>A weekday, a part of the day and a clock time: no day has more.</summary>
    private const int MostParts = 3;

    /// <summary>17点30分 is not much longer.</summary>
    private const int LongestClock = 8;

    private static readonly string[] Words = ["下班", "上班", "上午", "下午", "中午", "晚上", "零点", "整"];

    /// <summary>Length of <paramref name="text"/> without the time that ends it behind a day; its whole length where none does.</summary>
    public static int Strip(ReadOnlySpan<char> text)
    {
        var left = text;
        for (var i = 0; i < MostParts && !left.IsEmpty && left[^1] is not ('日' or '号'); i++)
        {
            var part = PartAtEnd(left);
            if (part == 0) return text.Length;
            left = left[..^part];
        }

        return !left.IsEmpty && left[^1] is '日' or '号' ? left.Length : text.Length;
    }

    private static int PartAtEnd(ReadOnlySpan<char> text)
    {
        if (text[^1] == ')')
        {
            var open = text[Math.Max(0, text.Length - LongestWeekday)..].LastIndexOf('(');
            if (open < 0) return 0;
            var inside = text[(Math.Max(0, text.Length - LongestWeekday) + open + 1)..^1];
            return inside.StartsWith("星期") || inside.StartsWith("周") || inside.StartsWith("礼拜") ? inside.Length + 2 : 0;
        }

        foreach (var word in Words)
            if (text.EndsWith(word)) return word.Length;
        if (text[^1] is not ('时' or '点' or '分') && !char.IsAsciiDigit(text[^1])) return 0;
        // 5点30分, 18:00.
        text = text[Math.Max(0, text.Length - LongestClock)..];
        var clock = text[(text.LastIndexOfAnyExcept("0123456789:时点分") + 1)..];
        return clock.Length >= 2 && char.IsAsciiDigit(clock[0]) && clock.ContainsAny(":时点") ? clock.Length : 0;
    }
}
