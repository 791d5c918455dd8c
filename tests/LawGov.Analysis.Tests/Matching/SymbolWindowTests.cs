using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class SymbolWindowTests
{
    private static readonly SymbolTable Table = SymbolTable.Build(["政务公开"]);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("政")]
    [InlineData("政 务\n公")]
    [InlineData("政务公开 ")]
    public void Every_pair_of_a_short_text_comes_once(string text) => Check(text);

    [Theory]
    [InlineData(SymbolWindow.LeastWidth - 1)]
    [InlineData(SymbolWindow.LeastWidth)]
    [InlineData(SymbolWindow.LeastWidth + 1)]
    [InlineData(2 * SymbolWindow.LeastWidth - 3)]
    [InlineData(2 * SymbolWindow.LeastWidth - 2)]
    [InlineData(2 * SymbolWindow.LeastWidth - 1)]
    [InlineData(5 * SymbolWindow.LeastWidth)]
    public void Every_pair_of_a_long_text_comes_once_with_what_stands_behind_it(int length)
    {
        var text = string.Concat(Enumerable.Repeat("政务公开天", (length / 5) + 1))[..length];
        Check(text);
        Check(text + "   ");
        Check(text.Replace("公", " 公", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_as_wide_as_what_is_seen_ahead_asks_for() => (new SymbolWindow(1).Width, new SymbolWindow(100).Width).ShouldBe((SymbolWindow.LeastWidth, 400));

    private static void Check(string text)
    {
        foreach (var ahead in new[] { 1, 2, 31, 33, 70 }) Check(text, ahead);
    }

    private static void Check(string text, int ahead)
    {
        var places = Enumerable.Range(0, text.Length).Where(i => Table.Symbols[text[i]] != SymbolTable.Skip).ToList();
        var expected = Enumerable.Range(1, Math.Max(0, places.Count - 1))
            .Select(i => $"{places[i - 1]} {places[i]}: {string.Join(' ', places.Skip(i).Take(ahead + 1).Select(p => (int)Table.Symbols[text[p]]).Append(SymbolTable.Skip).Take(ahead + 1))}").ToList();
        var window = new SymbolWindow(ahead);
        for (var time = 0; time < 2; time++)
        {
            var seen = new List<string>();
            window.Begin(0);
            while (window.MoveNext(text, Table.Symbols))
                for (var i = 1; i <= window.Last; i++) seen.Add($"{window.Places[i - 1]} {window.Places[i]}: {string.Join(' ', window.Symbols[i..Math.Min(i + ahead + 1, window.Count + 1)])}");
            seen.ShouldBe(expected);
        }
    }
}
