using System.CommandLine;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Schedule;
using LawGov.Analysis.Serialization;
using LawGov.Cli.Input;
using LawGov.Cli.Output;
using LawGov.Cli.Terminals;
using LawGov.Office.Calendars;

namespace LawGov.Cli.Commands;

/// <summary><c>lawgov schedule</c>: what is due when, and who answers for it; several documents give one schedule.</summary>
internal static class ScheduleCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonArguments.Paths(terminal);
        var format = CommonArguments.Format(terminal, OutputFormat.Text, OutputFormat.Json, OutputFormat.NdJson, OutputFormat.Csv, OutputFormat.Calendar);
        var bom = CommonArguments.ByteOrderMark(terminal);
        var quarter = new Option<string?>("--quarter") { Description = terminal.Say("option.quarter") };
        quarter.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<string?>() is { } text && !Quarter.TryParse(text, out _)) terminal.Refuse(r, terminal.Say("error.badQuarter", text));
        });
        var overdue = CommonArguments.Day(terminal, "--overdue-at", "option.overdue");
        var command = new Command("schedule", terminal.Say("schedule")) { paths, format, bom, quarter, overdue };
        command.SetAction(result => Run(terminal, result.GetValue(paths)!, result.GetValue(format)!, result.GetValue(quarter), result.GetValue(overdue), CommonArguments.CsvFor(terminal, result.GetValue(bom)!)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format, string? quarter, DateOnly? overdueAt, CsvOptions csv)
    {
        var reader = new InputReader(terminal);
        var report = ScheduleAnalyzer.Default.Analyze(reader.Read(paths).Select(d => d.Parse().Document));
        if (report.Documents.Count == 0) return CommonArguments.CodeOf(reader);
        switch (format)
        {
            case OutputFormat.Json or OutputFormat.NdJson:
                JsonOutput.WriteOne(terminal.Output, format, ScheduleJson.Write(report));
                break;
            case OutputFormat.Csv:
                terminal.Output.Write(ScheduleCsv.Write(report, csv));
                break;
            case OutputFormat.Calendar:
                terminal.Output.Write(ScheduleCalendar.Write(report, new CalendarOptions { Language = terminal.Language }));
                break;
            default:
                ScheduleListing.Write(terminal, report, quarter is not null && Quarter.TryParse(quarter, out var chosen) ? chosen : null, overdueAt);
                break;
        }

        return CommonArguments.CodeOf(reader);
    }
}
