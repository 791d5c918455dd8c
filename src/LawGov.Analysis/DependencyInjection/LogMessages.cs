using Microsoft.Extensions.Logging;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>Every message that the services log; none contains text of a document.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Debug, "Read {Source}: {Kind} with {Tasks} tasks from {Characters} characters, {Findings} findings, in {Milliseconds} ms.")]
    public static partial void DocumentRead(this ILogger logger, string source, string kind, int tasks, int characters, int findings, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Source} could not be read in full: {Code} in line {Line}: {Finding}")]
    public static partial void DocumentUnreadable(this ILogger logger, string source, string code, int line, string finding);

    [LoggerMessage(3, LogLevel.Debug, "Validated {Source}: {Errors} errors, {Warnings} warnings, {Hints} hints, in {Milliseconds} ms.")]
    public static partial void DocumentValidated(this ILogger logger, string source, int errors, int warnings, int hints, double milliseconds);

    [LoggerMessage(4, LogLevel.Debug, "Compared {Source} with {Outline}: {Covered} articles covered, {Partial} in part, {Gaps} not, in {Milliseconds} ms.")]
    public static partial void CoverageDone(this ILogger logger, string source, string outline, int covered, int partial, int gaps, double milliseconds);

    [LoggerMessage(5, LogLevel.Debug, "Counted the workload of {Documents} documents: {Units} units in {Tasks} tasks, in {Milliseconds} ms.")]
    public static partial void WorkloadDone(this ILogger logger, int documents, int units, int tasks, double milliseconds);

    [LoggerMessage(6, LogLevel.Debug, "Compared {First} with {Second}: {Pairs} pairs, {OnlyFirst} items only in the first, {OnlySecond} only in the second, in {Milliseconds} ms.")]
    public static partial void ComparisonDone(this ILogger logger, string first, string second, int pairs, int onlyFirst, int onlySecond, double milliseconds);

    [LoggerMessage(7, LogLevel.Debug, "Compared {Report} with {Plan}: {Tasks} tasks, {Silent} silent, in {Milliseconds} ms.")]
    public static partial void FollowUpDone(this ILogger logger, string report, string plan, int tasks, int silent, double milliseconds);
}
