using System.Text;

namespace LawGov.Cli.Terminals;

/// <summary>A writer that lets only printable text through; see <see cref="PrintableText"/>.</summary>
internal sealed class PrintableWriter(TextWriter inner) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(PrintableText.Of(value.ToString()));

    public override void Write(string? value) => inner.Write(PrintableText.Of(value ?? ""));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void WriteLine(string? value) => inner.Write(PrintableText.Of(value ?? "") + "\n");

    public override void WriteLine() => inner.Write("\n");

    public override void Flush() => inner.Flush();
}
