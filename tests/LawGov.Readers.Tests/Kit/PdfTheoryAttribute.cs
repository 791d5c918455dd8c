using System.Runtime.CompilerServices;

namespace LawGov.Readers.Tests.Kit;

/// <summary>A test that needs pdftotext (poppler-utils). It is skipped on a machine without it, but never in CI, which must install it.</summary>
public sealed class PdfTheoryAttribute : TheoryAttribute
{
    private static readonly bool IsInstalled = PdfFile.ToText(new PdfFile().Add("甲").ToBytes()) is not null;

    public PdfTheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (!IsInstalled && Environment.GetEnvironmentVariable("CI") is null) Skip = "pdftotext (poppler-utils) is not installed.";
    }
}
