using LawGov.Model;
using LawGov.Model.Diagnostics;

namespace LawGov.Readers.Decoding;

/// <summary>Bytes read as text.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">Name of the encoding.</param>
/// <param name="Replaced">How many places were replaced.</param>
/// <param name="Diagnostics">What was found.</param>
internal sealed record DecodedText(string Text, string Encoding, int Replaced, ValueList<Diagnostic> Diagnostics);
