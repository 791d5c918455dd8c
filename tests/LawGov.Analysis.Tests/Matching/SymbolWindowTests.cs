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
    [InlineData(SymbolWindow.Width - 1)]
    [InlineData(SymbolWindow.Width)]
    [InlineData(SymbolWindow.Width + 1)]
    [InlineData(2 * SymbolWindow.Width - 3)]
    [InlineData(2 * SymbolWindow.Width - 2)]
    [InlineData(2 * SymbolWindow.Width - 1)]
    [InlineData(5 * SymbolWindow.Width)]
    public void Every_pair_of_a_long_text_comes_once_with_what_stands_behind_it(int length)
    {
        var text = string.Concat(Enumerable.Repeat("政务公开天", (length / 5) + 1))[..length];
        Check(text);
        Check(text + "   ");
        Check(text.Replace("公", " 公", StringComparison.Ordinal));
    }

    private static void Check(string text)
    {
        var places = Enumerable.Range(0, text.Length).Where(i => Table.Symbols[text[i]] != SymbolTable.Skip).ToList();
        var expected = Enumerable.Range(1, Math.Max(0, places.Count - 1))
            .Select(i => (places[i - 1], places[i], Table.Symbols[text[places[i]]], i + 1 < places.Count ? Table.Symbols[text[places[i + 1]]] : SymbolTable.Skip)).ToList();
        var window = new SymbolWindow();
        for (var time = 0; time < 2; time++)
        {
            var seen = new List<(int, int, int, int)>();
            window.Begin();
            while (window.MoveNext(text, Table.Symbols))
                for (var i = 1; i <= window.Last; i++) seen.Add((window.Places[i - 1], window.Places[i], window.Symbols[i], window.Symbols[i + 1]));
            seen.ShouldBe(expected.Select(e => (e.Item1, e.Item2, (int)e.Item3, e.Item4)));
        }
    }
}
