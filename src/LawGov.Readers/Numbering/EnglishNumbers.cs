namespace LawGov.Readers.Numbering;

/// <summary>Writes numbers in English words, the way lists of English documents count: One, Twenty-one, First.</summary>
internal static class EnglishNumbers
{
    private const int Largest = 99;
    private const int Teens = 20;

    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>One … Ninety-nine; null beyond, where the digits are shown.</summary>
    public static string? Cardinal(int value) => value is < 1 or > Largest ? null : Capital(Words(value));

    /// <summary>First … Ninety-ninth; null beyond.</summary>
    public static string? Ordinal(int value)
    {
        if (value is < 1 or > Largest) return null;
        var words = Words(value);
        var start = words.LastIndexOf('-') + 1;
        return Capital(words[..start] + OrdinalOf(words[start..]));
    }

    private static string Words(int value) =>
        value < Teens ? Ones[value] : Tens[value / 10] + (value % 10 == 0 ? "" : "-" + Ones[value % 10]);

    private static string OrdinalOf(string word) => word switch
    {
        "one" => "first",
        "two" => "second",
        "three" => "third",
        "five" => "fifth",
        "eight" => "eighth",
        "nine" => "ninth",
        "twelve" => "twelfth",
        _ when word.EndsWith('y') => word[..^1] + "ieth",
        _ => word + "th",
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
