namespace LawGov.Analysis.Matching;

/// <summary>One text of a provision.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Role">What it is.</param>
/// <param name="Provision">Number of its provision.</param>
/// <param name="Statement">Number of its statement, or <see cref="TermOwner.NoStatement"/>.</param>
/// <param name="Group">Texts of one group count a pair of characters once; groups are numbered from 1 through all provisions.</param>
internal readonly record struct ProvisionText(string Text, TextRole Role, int Provision, int Statement, int Group)
{
    /// <summary>The texts of provisions: of each the title, the subjects, the phrases, and of each statement the label with its terms.</summary>
    public static List<ProvisionText> AllOf(IReadOnlyList<IndexedProvision> provisions)
    {
        var texts = new List<ProvisionText>();
        var group = 0;
        for (var p = 0; p < provisions.Count; p++)
        {
            var provision = provisions[p];
            Add(provision.Title, TextRole.Title, p, TermOwner.NoStatement, ++group);
            foreach (var subject in provision.Subjects) Add(subject, TextRole.Subject, p, TermOwner.NoStatement, ++group);
            // All phrases together count like one more statement.
            ++group;
            foreach (var phrase in provision.Phrases) Add(phrase, TextRole.Phrase, p, TermOwner.NoStatement, group);
            foreach (var phrase in provision.WeakPhrases) Add(phrase, TextRole.WeakPhrase, p, TermOwner.NoStatement, group);
            for (var s = 0; s < provision.Statements.Count; s++)
            {
                // Synonymous terms of one statement share characters: the statement counts each pair once.
                Add(provision.Statements[s].Label, TextRole.Label, p, s, ++group);
                foreach (var term in provision.Statements[s].Terms) Add(term, TextRole.Term, p, s, group);
            }
        }

        return texts;

        void Add(string text, TextRole role, int provision, int statement, int group) => texts.Add(new ProvisionText(text, role, provision, statement, group));
    }
}

/// <summary>What a text of a provision is.</summary>
internal enum TextRole
{
    Title,
    Subject,
    Phrase,
    WeakPhrase,
    Label,
    Term,
}
