using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Reads a label that numbers items by a word: <c>任务一：</c> <c>举措2、</c> <c>第三，</c> <c>第一项</c>. Prose begins so too; only a text that counts with them has them.</summary>
internal static class WordedLabels
{
    private const int LargestNumber = 99;

    /// <summary>第一，, 第二，.</summary>
    public const string Ordinal = "第";

    /// <summary>第一项, 第二项.</summary>
    public const string OrdinalItem = "第项";

    private static readonly string[] Words = ["任务", "举措", "措施", "目标", "行动", "工程", "专项", "板块", "专题", "重点任务", "主要任务", "具体措施", "工作举措"];

    /// <summary>The label at the start of <paramref name="text"/> as one of kind <paramref name="kind"/>; none when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">The kind it gets.</param>
    /// <param name="word">The word it numbers by.</param>
    public static Label Read(ReadOnlySpan<char> text, LabelKind kind, out string word)
    {
        word = "";
        foreach (var candidate in Words)
            if (candidate.Length > word.Length && text.StartsWith(candidate)) word = candidate;
        if (word.Length == 0 && text.StartsWith(Ordinal)) word = Ordinal;
        if (word.Length == 0) return default;
        var rest = text[word.Length..];
        var length = ChineseNumerals.Read(rest, out var number);
        if (length == 0) length = ChineseNumerals.ReadArabic(rest, out number);
        // A label has something behind it.
        if (length == 0 || number is 0 or > LargestNumber || length + 1 >= rest.Length) return default;
        var mark = rest[length];
        if (mark is ':' or '、' || mark == ',' && word == Ordinal || mark == '.' && !char.IsAsciiDigit(rest[length + 1])) return new Label(kind, number, word.Length + length + 1);
        if (mark != '项' || word != Ordinal || rest[length + 1] is '至' or '到' or '、' or '和' or '的' or '规' or '第' or '所') return default;
        word = OrdinalItem;
        return new Label(kind, number, Ordinal.Length + length + (rest[length + 1] is ':' or ',' ? 2 : 1));
    }
}
