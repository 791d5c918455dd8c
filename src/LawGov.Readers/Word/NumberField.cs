namespace LawGov.Readers.Word;

/// <summary>A field that numbers something (ECMA-376 part 1, 17.16.5): its code taken apart.</summary>
/// <param name="Name">Name in capitals: AUTONUM, AUTONUMLGL, AUTONUMOUT, LISTNUM, SEQ.</param>
/// <param name="Argument">Its first argument, such as the name of the list or sequence; null when there is none.</param>
/// <param name="Switches">The switches with their values; empty where a switch has none.</param>
/// <param name="Result">The number the file stores; empty when it stores none.</param>
internal sealed record NumberField(string Name, string? Argument, IReadOnlyDictionary<char, string> Switches, string Result)
{
    /// <summary>The field; null when it is of a kind that counts nothing.</summary>
    public static NumberField? Read(string code, string result)
    {
        var tokens = Split(code);
        if (tokens.Count == 0) return null;
        var name = tokens[0].ToUpperInvariant();
        if (!IsAlwaysCounted(name) && name != "SEQ") return null;
        string? argument = null;
        var switches = new Dictionary<char, string>();
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i] is not ['\\', var letter, .. var rest])
            {
                argument ??= tokens[i];
                continue;
            }

            if (rest.Length == 0 && TakesValue(letter) && i + 1 < tokens.Count && tokens[i + 1] is not ['\\', ..]) rest = tokens[++i];
            switches[char.ToLowerInvariant(letter)] = rest;
        }

        return new NumberField(name, argument, switches, result);
    }

    /// <summary>Whether Word counts such a field whenever it shows it, and stores nothing that counts.</summary>
    public static bool IsAlwaysCounted(string name) => name is "AUTONUM" or "AUTONUMLGL" or "AUTONUMOUT" or "LISTNUM";

    /// <summary>The value of a numeric switch; null when it is not there.</summary>
    public int? Number(char letter) =>
        Switches.TryGetValue(letter, out var value)
        && int.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Name of the number format that the switch \* names.</summary>
    public string Format => Switches.GetValueOrDefault('*') switch
    {
        "alphabetic" => "lowerLetter",
        "ALPHABETIC" or "Alphabetic" => "upperLetter",
        "roman" => "lowerRoman",
        "ROMAN" or "Roman" => "upperRoman",
        { } format => format.ToUpperInvariant() switch
        {
            "ORDINAL" => "ordinal",
            "CHINESENUM1" => "chineseCounting",
            "CHINESENUM2" => "chineseLegalSimplified",
            "CHINESENUM3" => "chineseCountingThousand",
            "GB1" => "decimalEnclosedFullstop",
            "GB2" => "decimalEnclosedParen",
            "GB3" or "CIRCLENUM" => "decimalEnclosedCircle",
            "GB4" => "ideographEnclosedCircle",
            "ZODIAC1" => "ideographTraditional",
            "ZODIAC2" => "ideographZodiac",
            "ZODIAC3" => "ideographZodiacTraditional",
            "DBCHAR" or "SBCHAR" => "decimalFullWidth",
            _ => "decimal",
        },
        _ => "decimal",
    };

    private static bool TakesValue(char letter) => letter is '*' or '#' or 's' or 'S' or 'l' or 'L' or 'r' or 'R';

    private static List<string> Split(string code)
    {
        var tokens = new List<string>();
        for (var i = 0; i < code.Length;)
        {
            if (code[i] == ' ')
            {
                i++;
            }
            else if (code[i] is '"' or '\u201C')
            {
                var end = code.AsSpan(i + 1).IndexOfAny('"', '\u201D');
                var stop = end < 0 ? code.Length : i + 1 + end;
                tokens.Add(code[(i + 1)..stop]);
                i = stop + 1;
            }
            else
            {
                var end = code.IndexOf(' ', i);
                var stop = end < 0 ? code.Length : end;
                tokens.Add(code[i..stop]);
                i = stop;
            }
        }

        return tokens;
    }
}
