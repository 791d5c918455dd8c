using LawGov.Generation.Vocabulary;
using LawGov.Model;

namespace LawGov.Generation.Plans;

/// <summary>Writes divisions and items with their labels and clauses.</summary>
internal sealed class BodyWriter(ClauseWriter clauses, DeterministicRandom random, PlanStyle style)
{
    private const string Digits = "零一二三四五六七八九";

    private readonly List<PlanLine> _lines = [];
    private readonly List<GeneratedTask> _tasks = [];
    private int _running;
    private bool _isFirstClause = true;

    public PlanBody Write()
    {
        if (style.Numbering == NumberingForm.ItemsOnly) WriteItems(random.Between(2, 9), i => $"{i}.");
        else for (var part = 1; part <= Parts(); part++) WritePart(part);
        return new PlanBody(_lines, _tasks);
    }

    /// <summary>A Chinese numeral up to 99.</summary>
    internal static string Chinese(int number)
    {
        if (number < 10) return Digits[number].ToString();
        var tens = number / 10 == 1 ? "十" : $"{Digits[number / 10]}十";
        return number % 10 == 0 ? tens : tens + Digits[number % 10];
    }

    private int Parts()
    {
        _parts = _parts == 0 ? random.Between(2, 4) : _parts;
        return _parts;
    }

    private int _parts;

    private void WritePart(int part)
    {
        var theme = Prose.Theme(random);
        var label = style.Numbering == NumberingForm.ChaptersAndArticles ? $"第{Chinese(part)}章 " : $"{Chinese(part)}、";
        var items = random.Between(2, 4);
        switch (style.Numbering)
        {
            case NumberingForm.PartsAndArticles:
                WriteHeading(label, theme);
                WriteItems(items, i => $"（{Chinese(i)}）");
                break;
            case NumberingForm.PartsAndRunningArticles:
                WriteHeading(label, theme);
                WriteItems(items, _ => $"（{Chinese(++_running)}）");
                break;
            case NumberingForm.PartsAndRunningItems:
                WriteHeading(label, theme);
                WriteItems(items, _ => $"{++_running}.");
                break;
            case NumberingForm.PartsAndParentheses:
                WriteHeading(label, theme);
                WriteItems(items, _ => $"（{++_running}）");
                break;
            case NumberingForm.ChaptersAndArticles:
                WriteHeading(label, theme);
                WriteItems(items, _ => $"第{Chinese(++_running)}条 ");
                break;
            default:
                _lines.Add(new PlanLine(label + theme, LineKind.Heading));
                for (var section = 1; section <= random.Between(1, 2); section++)
                {
                    WriteHeading($"（{Chinese(section)}）", Prose.Theme(random));
                    WriteItems(random.Between(2, 3), i => $"{i}.");
                }

                break;
        }
    }

    /// <summary>A heading, with the clause of the items below where the form says so.</summary>
    private void WriteHeading(string label, string theme)
    {
        _inherited = style.Clauses == ClauseForm.Heading ? clauses.Write(ClauseForm.Heading, false) : null;
        _lines.Add(new PlanLine(label + theme + (_inherited is { } clause ? clause.Lines[0] : ""), LineKind.Heading));
        _headingTask = _inherited is { } own ? new GeneratedTask(theme, own.Assignments.ToValueList(), own.Deadlines.ToValueList()) : null;
        _headingPlace = _tasks.Count;
    }

    private WrittenClause? _inherited;

    /// <summary>The heading as a task, which it becomes beside an item with units of its own, and its place among the tasks.</summary>
    private GeneratedTask? _headingTask;

    private int _headingPlace;

    private void WriteItems(int count, Func<int, string> label)
    {
        for (var i = 1; i <= count; i++) WriteItem(label(i));
    }

    private void WriteItem(string label)
    {
        var text = $"{Prose.Lead(random)}。{Prose.Sentences(random, 3)}";
        if (style.Clauses == ClauseForm.Several)
        {
            WriteSeveral(label, text);
            return;
        }

        if (style.Clauses == ClauseForm.TwoLevels)
        {
            WriteTwoLevels(label, text);
            return;
        }

        if (_inherited is { } inherited && random.Chance(60))
        {
            _lines.Add(new PlanLine(label + text, LineKind.Text));
            _tasks.Add(new GeneratedTask(text, inherited.Assignments.ToValueList(), []));
            return;
        }

        var clause = clauses.Write(style.Clauses == ClauseForm.Heading && _inherited is null ? ClauseForm.Field : style.Clauses, _isFirstClause);
        _isFirstClause = false;
        if (_headingTask is { } heading) _tasks.Insert(_headingPlace, heading);
        _headingTask = null;
        _tasks.Add(new GeneratedTask(text, clause.Assignments.ToValueList(), clause.Deadlines.ToValueList()));
        if (style.Clauses == ClauseForm.OwnLines)
        {
            _lines.Add(new PlanLine(label + text, LineKind.Text));
            foreach (var line in clause.Lines) _lines.Add(new PlanLine(line, LineKind.Field));
        }
        else
        {
            _lines.Add(new PlanLine(label + text + clause.Lines[0], LineKind.Text));
        }
    }

    /// <summary>An item and its measures, each with a clause; now and then one of the two levels is all there is.</summary>
    private void WriteTwoLevels(string label, string text)
    {
        WriteTask(label, text);
        if (random.Chance(25)) return;
        if (random.Chance(50)) _lines.Add(new PlanLine("具体措施：", LineKind.Text));
        var measures = random.Between(2, 3);
        for (var i = 1; i <= measures; i++) WriteTask(MeasureLabel(i), $"{Prose.Lead(random)}。{Prose.Sentences(random, 2)}");
    }

    private void WriteTask(string label, string text)
    {
        var clause = clauses.Write(ClauseForm.Mixed, false);
        _lines.Add(new PlanLine(label + text + clause.Lines[0], LineKind.Text));
        _tasks.Add(new GeneratedTask(text, clause.Assignments.ToValueList(), clause.Deadlines.ToValueList()));
    }

    /// <summary>Of the kind below that of the items: 1. below （一）, （1） below 1., ① below （1）.</summary>
    private string MeasureLabel(int number) => style.Numbering switch
    {
        NumberingForm.PartsAndArticles or NumberingForm.PartsAndRunningArticles or NumberingForm.ChaptersAndArticles => $"{number}.",
        NumberingForm.PartsAndParentheses => ((char)('①' + number - 1)).ToString(),
        _ => $"（{number}）",
    };

    private void WriteSeveral(string label, string text)
    {
        var written = label;
        var plain = "";
        var assignments = new List<GeneratedAssignment>();
        for (var i = random.Between(1, 3); i > 0; i--)
        {
            var clause = clauses.Write(ClauseForm.Several, false);
            var sentences = plain.Length == 0 ? text : Prose.Sentences(random, 2);
            written += sentences + clause.Lines[0];
            plain += sentences;
            assignments.AddRange(clause.Assignments);
        }

        _lines.Add(new PlanLine(written, LineKind.Text));
        _tasks.Add(new GeneratedTask(plain, assignments.ToValueList(), []));
    }
}
