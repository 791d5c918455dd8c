namespace LawGov.Model.Lexicon;

/// <summary>Labels that are one character: ㈠ for （一）, ⒈ for 1., ⑴ for （1）, ① and ㉑.</summary>
internal static class EnclosedNumbers
{
    /// <summary>All characters that <see cref="Read"/> knows.</summary>
    public const string All =
        "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾" +
        "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";

    private const string ChineseNumerals = "一二三四五六七八九十";

    /// <summary>The label that <paramref name="c"/> is; none when it is none.</summary>
    public static Label Read(char c) => c switch
    {
        >= '①' and <= '⑳' => new Label(LabelKind.Circled, c - '①' + 1, 1),
        >= '㉑' and <= '㉟' => new Label(LabelKind.Circled, c - '㉑' + 21, 1),
        >= '㊱' and <= '㊿' => new Label(LabelKind.Circled, c - '㊱' + 36, 1),
        >= '❶' and <= '❿' => new Label(LabelKind.Circled, c - '❶' + 1, 1),
        >= '➀' and <= '➉' => new Label(LabelKind.Circled, c - '➀' + 1, 1),
        >= '➊' and <= '➓' => new Label(LabelKind.Circled, c - '➊' + 1, 1),
        >= '⓫' and <= '⓴' => new Label(LabelKind.Circled, c - '⓫' + 11, 1),
        >= '⓵' and <= '⓾' => new Label(LabelKind.Circled, c - '⓵' + 1, 1),
        >= '㈠' and <= '㈩' => new Label(LabelKind.ChineseParenthesis, c - '㈠' + 1, 1),
        >= '⒈' and <= '⒛' => new Label(LabelKind.ArabicDot, c - '⒈' + 1, 1),
        >= '⑴' and <= '⒇' => new Label(LabelKind.ArabicParenthesis, c - '⑴' + 1, 1),
        _ => default,
    };

    /// <summary>The label in the plain form that it stands for, without a mark behind it; null when <paramref name="label"/> is no single such character.</summary>
    public static string? Plain(ReadOnlySpan<char> label) => label.Length != 1 ? null : Read(label[0]) switch
    {
        { Kind: LabelKind.ChineseParenthesis } found => $"({ChineseNumerals[found.Number - 1]})",
        { Kind: LabelKind.ArabicDot } found => $"{found.Number}",
        { Kind: LabelKind.ArabicParenthesis } found => $"({found.Number})",
        _ => null,
    };
}
