namespace LawGov.Model.Writing;

/// <summary>One character for each character: the plain form under which the library compares text.</summary>
/// <remarks>
/// Folding never changes a length, so an offset into folded text is an offset into the source. White space of every
/// kind becomes a space, line separators a line feed, full-width forms their ASCII counterparts, dashes a hyphen, and
/// the radical code points that PDF fonts leave behind (⽅ for 方) the ideographs they stand for, traditional characters simplified ones.
/// </remarks>
internal static class CharacterFolding
{
    private const string KangxiRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string RadicalSupplement = "⺟母⺠民⺡水⺮竹⺴网⺼月⻁虎⻄西⻅见⻆角⻇角⻈言⻉贝⻋车⻌辶⻎辶⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙";

    private const string Dashes = "‐‑‒–—―−─﹘﹣";

    private const string Pairs = "﹝〔﹞〕﹒.﹑、﹐,﹕:﹔;﹖?﹗!︰:∶:﹙(﹚)｡。､、〜~‹〈›〉";

    private static readonly char[] Table = Build();

    /// <summary>The plain form of <paramref name="c"/>.</summary>
    public static char Fold(char c) => Table[c];

    /// <summary>Folds <paramref name="source"/> into <paramref name="target"/>, which must be as long.</summary>
    public static void Fold(ReadOnlySpan<char> source, Span<char> target)
    {
        var table = Table;
        for (var i = 0; i < source.Length; i++) target[i] = table[source[i]];
    }

    /// <summary>The plain form of <paramref name="source"/>.</summary>
    public static string Fold(string source) => string.Create(source.Length, source, static (target, s) => Fold(s, target));

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++) table[c] = (char)c;
        for (var c = 0; c < ' '; c++) table[c] = ' ';
        table['\t'] = '\t';
        // The stroke that pages set as a bar.
        table['\u4E28'] = '|';
        table['\n'] = table['\r'] = table['\f'] = table['\v'] = table['\u0085'] = table['\u2028'] = table['\u2029'] = '\n';
        for (var c = '\uFF01'; c <= '\uFF5E'; c++) table[c] = (char)(c - '\uFF01' + '!');
        foreach (var c in "\u007F\u00A0\u00AD\u1680\u180E\u200B\u200C\u200D\u2060\u202F\u205F\u3000\uFEFF") table[c] = ' ';
        for (var c = '\u2000'; c <= '\u200A'; c++) table[c] = ' ';
        foreach (var c in Dashes) table[c] = '-';
        for (var i = 0; i < KangxiRadicals.Length; i++) table['\u2F00' + i] = KangxiRadicals[i];
        for (var i = 0; i < RadicalSupplement.Length; i += 2) table[RadicalSupplement[i]] = RadicalSupplement[i + 1];
        for (var i = 0; i < Pairs.Length; i += 2) table[Pairs[i]] = Pairs[i + 1];
        for (var i = 0; i < TraditionalCharacters.Pairs.Length; i += 2) table[TraditionalCharacters.Pairs[i]] = TraditionalCharacters.Pairs[i + 1];
        return table;
    }
}
