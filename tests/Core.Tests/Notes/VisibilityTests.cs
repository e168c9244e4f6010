using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Text;
using OutlookOneOnOne.Fakes;
using static OutlookOneOnOne.Core.Notes.NotebookOperation;
using static OutlookOneOnOne.Core.Tests.Notes.Write;

namespace OutlookOneOnOne.Core.Tests.Notes;

/// <summary>
/// The writer is Ann, Bo's manager. Dee is Ann's manager, Cy has since become Bo's manager, Ada is an administrator, and Sam has nothing to
/// do with them.
/// </summary>
public sealed class VisibilityTests
{
    private static readonly OrgChart Today = TestPeople.Chart("dee; ann:dee; cy:dee; bo:cy; ada; sam");

    private static readonly Dictionary<string, PersonId> Viewers = new()
    {
        ["author"] = Ann,
        ["partner"] = Bo,
        ["line manager above"] = Today.ManagerOf(Ann)!.Id,
        ["new manager of the partner"] = Today.ManagerOf(Bo)!.Id,
        ["administrator"] = TestPeople.Id("ada"),
        ["stranger"] = TestPeople.Id("sam"),
    };

    /// <summary>Everything that is allowed; the rest is not.</summary>
    private static readonly HashSet<(string Viewer, NotebookEntryKind Kind, NotebookOperation Operation)> Allowed =
    [
        ("author", NotebookEntryKind.SharedNote, Read), ("author", NotebookEntryKind.SharedNote, Edit), ("author", NotebookEntryKind.SharedNote, Delete),
        ("author", NotebookEntryKind.PrivateNote, Read), ("author", NotebookEntryKind.PrivateNote, Edit), ("author", NotebookEntryKind.PrivateNote, Delete),
        ("author", NotebookEntryKind.ActionItem, Read), ("author", NotebookEntryKind.ActionItem, Edit), ("author", NotebookEntryKind.ActionItem, Delete), ("author", NotebookEntryKind.ActionItem, Complete),
        ("partner", NotebookEntryKind.SharedNote, Read),
        ("partner", NotebookEntryKind.ActionItem, Read), ("partner", NotebookEntryKind.ActionItem, Complete),
    ];

    public static TheoryData<string, NotebookEntryKind, NotebookOperation, bool> Table
    {
        get
        {
            var table = new TheoryData<string, NotebookEntryKind, NotebookOperation, bool>();
            foreach (var viewer in Viewers.Keys)
            {
                foreach (var kind in Enum.GetValues<NotebookEntryKind>())
                {
                    foreach (var operation in Enum.GetValues<NotebookOperation>())
                    {
                        table.Add(viewer, kind, operation, Allowed.Contains((viewer, kind, operation)));
                    }
                }
            }

            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Permissions_match_the_table(string viewer, NotebookEntryKind kind, NotebookOperation operation, bool allowed) =>
        Assert.Equal(allowed, Visibility.Allows(Viewers[viewer], operation, Of(kind)));

    [Theory]
    [MemberData(nameof(Table))]
    public void A_sealed_entry_opens_only_for_people_who_may_read_it(
        string viewer, NotebookEntryKind kind, NotebookOperation operation, bool allowed)
    {
        if (operation == Read)
        {
            Assert.Equal(allowed, new SealedEntry(Of(kind), new Revision("1")).TryOpen(Viewers[viewer], out var opened));
            Assert.Equal(allowed, opened is not null);
        }
    }

    [Fact]
    public void An_owner_may_not_edit_or_delete_what_was_written_for_them()
    {
        var item = new ActionItem(Id(1), By(Ann, Bo), Bo, Words("call Cy"));
        Assert.False(Visibility.Allows(Bo, Edit, item));
        Assert.False(Visibility.Allows(Bo, Delete, item));
    }

    [Fact]
    public void A_sealed_entry_shows_its_revision_and_nothing_else()
    {
        Assert.Equal(["Revision"], typeof(SealedEntry).GetProperties().Select(p => p.Name));
        Assert.Empty(typeof(SealedEntry).GetFields());
        Assert.Equal(
            ["TryOpen"],
            from method in typeof(SealedEntry).GetMethods()
            where method.DeclaringType == typeof(SealedEntry) && !method.IsSpecialName
            select method.Name);
    }

    [Fact]
    public void Stores_return_only_sealed_entries()
    {
        System.Type[] results =
        [
            typeof(Stored<SealedEntry>), typeof(Found<SealedEntry>), typeof(Missing<SealedEntry>),
            typeof(SaveResult<SealedEntry>), typeof(Saved<SealedEntry>), typeof(Conflict<SealedEntry>),
            typeof(DeleteResult<SealedEntry>), typeof(Deleted<SealedEntry>), typeof(NotDeleted<SealedEntry>),
            typeof(StoredPage), .. typeof(StoredPage).GetNestedTypes(), typeof(int),
            typeof(IReadOnlyList<PairId>),
        ];
        var answers = typeof(NoteStore).GetMethods().Where(
            m => m.DeclaringType == typeof(NoteStore) && !m.IsSpecialName).Select(m => Assert.Single(m.ReturnType.GetGenericArguments()));
        Assert.All(answers, a => Assert.Contains(a, results));
        var given = results.SelectMany(t => t.GetProperties()).Select(p => p.PropertyType).ToList();
        Assert.Contains(typeof(SealedEntry), given);
        Assert.DoesNotContain(given, t => typeof(NotebookEntry).IsAssignableFrom(t) || t == typeof(NoteText) || t == typeof(OpenEntry));
    }

    [Theory]
    [InlineData(NotebookEntryKind.SharedNote)]
    [InlineData(NotebookEntryKind.PrivateNote)]
    [InlineData(NotebookEntryKind.ActionItem)]
    public void Logging_an_entry_shows_none_of_its_text(NotebookEntryKind kind)
    {
        var entry = Of(kind, "salary");
        Assert.True(SearchWords.TryParse("salary", out var words));
        Assert.True(new SealedEntry(entry, new Revision("1")).TryOpen(Ann, out var opened));
        object[] logged =
        [
            entry,
            entry.Text,
            opened,
            new SealedEntry(entry, new Revision("1")),
            new NoteDraft(entry.Text, NoteAudience.Pair),
            words,
            new NotebookQuery { Words = words },
        ];
        Assert.DoesNotContain(logged, o => o.ToString()!.Contains("salary", StringComparison.Ordinal));
    }

    private static NotebookEntry Of(NotebookEntryKind kind, string text = "words") => kind switch
    {
        NotebookEntryKind.SharedNote => Shared(text),
        NotebookEntryKind.PrivateNote => Private(text),
        NotebookEntryKind.ActionItem => Action(text),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
