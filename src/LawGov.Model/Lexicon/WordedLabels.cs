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

    /// <summary>A word in front of a number is not longer.</summary>
    private const int LongestWord = 8;

    /// <summary>What such a word is or ends in: 任务一：, 整改任务1：, 反馈问题三：.</summary>
    private static readonly WordList Nouns = ["任务", "举措", "措施", "目标", "行动", "工程", "专项", "板块", "专题", "问题", "事项", "项目", "要点", "短板"];

    /// <summary>The label at the start of <paramref name="text"/> as one of kind <paramref name="kind"/>; none when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">The kind it gets.</param>
    /// <param name="word">The word it numbers by.</param>
    public static Label Read(ReadOnlySpan<char> text, LabelKind kind, out string word)
    {
        word = "";
        var before = 0;
        while (before < Math.Min(text.Length, LongestWord) && char.IsLetter(text[before]) && !char.IsAsciiLetter(text[before]) && !ChineseNumerals.IsNumeral(text[before])) before++;
        if (Nouns.IsAtEndOf(text[..before])) word = text[..before].ToString();
        else if (text.StartsWith(Ordinal)) word = Ordinal;
        else return default;
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
