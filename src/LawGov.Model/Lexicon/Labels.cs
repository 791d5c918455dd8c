using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>Reads the label at the start of a compact text.</summary>
/// <remarks>
/// Forms: <c>第一部分</c> <c>第一章</c> <c>第一节</c> <c>第一条</c> <c>第四条之一</c> <c>一、</c> <c>（一）</c> <c>1.</c> <c>1、</c> <c>（1）</c> <c>1）</c> <c>①</c> <c>㈠</c> <c>⒈</c> <c>⑴</c> <c>——</c> <c>一是</c>.
/// Not labels: decimals (<c>1.5%</c>), versions (<c>3.0版</c>), years; a label glued to a year (<c>1.2016年底前</c>) is one.
/// </remarks>
internal static class Labels
{
    /// <summary>Marks that are set before labels.</summary>
    public const string Marks = "●•★☆◆◇◎■□▪▲△➢➤※*";

    private const int LargestNumber = 999;

    /// <summary>Most digits of an item's number: no list is longer.</summary>
    private const int LongestNumber = 6;

    private const int MostMarks = 2;

    /// <summary>The label at the start of <paramref name="text"/>; none when there is no label.</summary>
    public static Label Read(ReadOnlySpan<char> text) => Read(text, MostMarks);

    /// <summary>Reads a label with <paramref name="marks"/> groups of marks before it at most: a line of nothing but marks is looked at no deeper.</summary>
    private static Label Read(ReadOnlySpan<char> text, int marks)
    {
        if (text.IsEmpty) return default;
        var first = text[0];
        if (first is '(' or '〔' or '【' or '[') return ReadParenthesis(text);
        if (char.IsAsciiDigit(first)) return ReadArabic(text);
        if (ChineseNumerals.IsNumeral(first)) return ReadChinese(text);
        if (first == '第') return ReadOrdinal(text);
        if (EnclosedNumbers.Read(first) is { Exists: true } enclosed) return text.Length > 1 && text[1] is '、' or '.' ? enclosed with { Length = 2 } : enclosed;
        if (first == '-' && marks > 0 && ReadListed(text, marks - 1) is { Exists: true } listed) return listed;
        if (first == '-' && text.StartsWith("--")) return new Label(LabelKind.Dash, 0, CountDashes(text));
        if (marks > 0 && !Ideographs.Contains(first) && IsMark(first)) return ReadMarked(text, marks - 1);
        return default;
    }

    /// <summary>Whether <paramref name="c"/> is set before or behind a label to mark an item that weighs more, or opens one without number.</summary>
    public static bool IsMark(char c) => Marks.Contains(c, StringComparison.Ordinal);

    /// <summary>★1. is the label 1. with a mark before it; ● alone opens an item.</summary>
    private static Label ReadMarked(ReadOnlySpan<char> text, int further)
    {
        var marks = text.IndexOfAnyExcept(Marks);
        if (marks > 0 && marks <= MostMarks && Read(text[marks..], further) is { Exists: true, Number: > 0, Kind: not LabelKind.Inline } label) return label with { Length = label.Length + marks };
        // A star alone may be a note or what is left of a Markdown mark.
        return text[0] is '*' or '※' or '△' or '☆' ? default : new Label(LabelKind.Dash, 0, 1);
    }

    /// <summary>- 1.修路: the mark of a list before the label, as Markdown has it.</summary>
    private static Label ReadListed(ReadOnlySpan<char> text, int further) =>
        text.Length > 1 && text[1] is not '-' && Read(text[1..], further) is { Number: > 0, Kind: not LabelKind.Inline } label && (label.Kind != LabelKind.ArabicDot || 1 + label.Length == text.Length || !char.IsAsciiDigit(text[1 + label.Length])) ? label with { Length = label.Length + 1 } : default;

    private static Label ReadParenthesis(ReadOnlySpan<char> text)
    {
        var inner = text[1..];
        var length = ChineseNumerals.Read(inner, out var number);
        var kind = LabelKind.ChineseParenthesis;
        if (length == 0)
        {
            length = ChineseNumerals.ReadArabic(inner, out number);
            kind = LabelKind.ArabicParenthesis;
        }

        if (length == 0 || number is 0 or > LargestNumber || length >= inner.Length || !Brackets.IsClosing(inner[length])) return default;
        var end = length + 2;
        if (end < text.Length && text[end] is '、' or '.') end++;
        return new Label(kind, number, end);
    }

    private static Label ReadArabic(ReadOnlySpan<char> text)
    {
        var length = ChineseNumerals.ReadArabic(text, out var number);
        if (length > LongestNumber || number == 0 || length >= text.Length) return default;
        var mark = text[length];
        var rest = text[(length + 1)..];
        // 1).甲 and 1)、甲 occur in typed lists.
        if (mark == ')') return new Label(LabelKind.ArabicParenthesis, number, !rest.IsEmpty && rest[0] is '、' or '.' ? length + 2 : length + 1);
        // 11。 is a misread full stop, of which a wrapped line may also contain the end of a sentence.
        if (mark is not ('.' or '、') && !(mark == '。' && rest.Length > 8)) return default;
        if (!rest.IsEmpty && char.IsAsciiDigit(rest[0]) && !StartsWithYear(rest) && !StartsWithMonth(rest)) return default;
        // Lists of more than 999 items are rare enough that what might be a year or a sum in prose is none of them.
        if (length > 3 && (mark is not ('.' or '、') || rest.IsEmpty || char.IsAsciiLetterOrDigit(rest[0]))) return default;
        // 1.、 and 1.. occur in typed lists.
        var end = length + 1;
        if (end < text.Length && text[end] is '、' or '.') end++;
        return new Label(LabelKind.ArabicDot, number, end);
    }

    private static Label ReadChinese(ReadOnlySpan<char> text)
    {
        var length = ChineseNumerals.Read(text, out var number);
        if (length >= text.Length || number is 0 or > LargestNumber) return default;
        var mark = text[length];
        if (mark == '是') return new Label(LabelKind.Inline, number, length + 1);
        if (mark is not ('、' or '.')) return default;
        var rest = text[(length + 1)..];
        // 一、二级市场 is a list of grades.
        if (rest.Length > 1 && ChineseNumerals.IsNumeral(rest[0]) && rest[1] is '级' or '类' or '等' or '线' or '、') return default;
        return new Label(LabelKind.ChineseComma, number, length + 1);
    }

    private static Label ReadOrdinal(ReadOnlySpan<char> text)
    {
        var rest = text[1..];
        var length = ChineseNumerals.Read(rest, out var number);
        if (length == 0) length = ChineseNumerals.ReadArabic(rest, out number);
        if (length == 0 || length >= rest.Length || number > LargestNumber) return default;
        return rest[length] switch
        {
            '编' or '篇' => new Label(LabelKind.Part, number, length + 2),
            '章' => new Label(LabelKind.Chapter, number, length + 2),
            '节' => new Label(LabelKind.ChapterSection, number, length + 2),
            '条' => ReadArticle(rest[(length + 1)..], number, length + 2),
            '部' when rest[length..].StartsWith("部分") => new Label(LabelKind.Part, number, length + 3),
            _ => default,
        };
    }

    /// <summary>第四条之一: an article that was put in between two others.</summary>
    private static Label ReadArticle(ReadOnlySpan<char> rest, int number, int length)
    {
        var digits = rest.Length > 1 && rest[0] == '之' ? ChineseNumerals.Read(rest[1..], out var inserted) : inserted = 0;
        return digits > 0 && inserted > 0 ? new Label(LabelKind.Article, number, length + 1 + digits) { Inserted = inserted } : new Label(LabelKind.Article, number, length);
    }

    private static bool StartsWithYear(ReadOnlySpan<char> text) =>
        ChineseNumerals.ReadArabic(text, out var year) == 4 && CalendarDates.IsYear(year) && text.Length > 5 && (text[4] is '年' or '-' || text[4] is '.' or '/' && char.IsAsciiDigit(text[5]));

    /// <summary>14.12月10日前: the number of the item is glued to a month.</summary>
    private static bool StartsWithMonth(ReadOnlySpan<char> text) =>
        ChineseNumerals.ReadArabic(text, out var month) is var digits and > 0 && month is > 0 and <= 12 && digits + 1 < text.Length && text[digits] == '月' && (text[digits + 1] is '底' or '末' or '份' or '前' or '上' or '中' or '下' || char.IsAsciiDigit(text[digits + 1]));

    private static int CountDashes(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && text[i] == '-') i++;
        return i;
    }
}
