using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Text;
using OutlookOneOnOne.Fakes;
using static OutlookOneOnOne.Core.Notes.WritingOperation;
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
    private static readonly HashSet<(string Viewer, WritingKind Kind, WritingOperation Operation)> Allowed =
    [
        ("author", WritingKind.SharedNote, Read), ("author", WritingKind.SharedNote, Edit), ("author", WritingKind.SharedNote, Delete),
        ("author", WritingKind.PrivateNote, Read), ("author", WritingKind.PrivateNote, Edit), ("author", WritingKind.PrivateNote, Delete),
        ("author", WritingKind.ActionItem, Read), ("author", WritingKind.ActionItem, Edit), ("author", WritingKind.ActionItem, Delete), ("author", WritingKind.ActionItem, Complete),
        ("partner", WritingKind.SharedNote, Read),
        ("partner", WritingKind.ActionItem, Read), ("partner", WritingKind.ActionItem, Complete),
    ];

    public static TheoryData<string, WritingKind, WritingOperation, bool> Table
    {
        get
        {
            var table = new TheoryData<string, WritingKind, WritingOperation, bool>();
            foreach (var viewer in Viewers.Keys)
            {
                foreach (var kind in Enum.GetValues<WritingKind>())
                {
                    foreach (var operation in Enum.GetValues<WritingOperation>())
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
    public void Permissions_match_the_table(string viewer, WritingKind kind, WritingOperation operation, bool allowed) =>
        Assert.Equal(allowed, Visibility.Allows(Viewers[viewer], operation, Of(kind)));

    [Theory]
    [MemberData(nameof(Table))]
    public void A_sealed_entry_opens_only_for_people_who_may_read_it(
        string viewer, WritingKind kind, WritingOperation operation, bool allowed)
    {
        if (operation == Read)
        {
            Assert.Equal(allowed, new SealedWriting(Of(kind), new Revision("1")).TryOpen(Viewers[viewer], out var opened));
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
        Assert.Equal(["Revision"], typeof(SealedWriting).GetProperties().Select(p => p.Name));
        Assert.Empty(typeof(SealedWriting).GetFields());
        Assert.Equal(
            ["TryOpen"],
            from method in typeof(SealedWriting).GetMethods()
            where method.DeclaringType == typeof(SealedWriting) && !method.IsSpecialName
            select method.Name);
    }

    [Fact]
    public void Stores_return_only_sealed_entries()
    {
        System.Type[] results =
        [
            typeof(Stored<SealedWriting>), typeof(Found<SealedWriting>), typeof(Missing<SealedWriting>),
            typeof(Saving<SealedWriting>), typeof(Saved<SealedWriting>), typeof(Conflict<SealedWriting>),
            typeof(Deleting<SealedWriting>), typeof(Deleted<SealedWriting>), typeof(NotDeleted<SealedWriting>),
            typeof(StoredPage), .. typeof(StoredPage).GetNestedTypes(), typeof(int),
        ];
        var answers = typeof(NoteStore).GetMethods().Where(
            m => m.DeclaringType == typeof(NoteStore)).Select(m => Assert.Single(m.ReturnType.GetGenericArguments()));
        Assert.All(answers, a => Assert.Contains(a, results));
        var given = results.SelectMany(t => t.GetProperties()).Select(p => p.PropertyType).ToList();
        Assert.Contains(typeof(SealedWriting), given);
        Assert.DoesNotContain(given, t => typeof(Writing).IsAssignableFrom(t) || t == typeof(NoteText) || t == typeof(OpenWriting));
    }

    [Theory]
    [InlineData(WritingKind.SharedNote)]
    [InlineData(WritingKind.PrivateNote)]
    [InlineData(WritingKind.ActionItem)]
    public void Logging_an_entry_shows_none_of_its_text(WritingKind kind)
    {
        var writing = Of(kind, "salary");
        Assert.True(SearchWords.TryParse("salary", out var words));
        Assert.True(new SealedWriting(writing, new Revision("1")).TryOpen(Ann, out var opened));
        object[] logged =
        [
            writing,
            writing.Text,
            opened,
            new SealedWriting(writing, new Revision("1")),
            new NoteDraft(writing.Text, NoteAudience.Pair),
            words,
            new NotebookQuery { Words = words },
        ];
        Assert.DoesNotContain(logged, o => o.ToString()!.Contains("salary", StringComparison.Ordinal));
    }

    private static Writing Of(WritingKind kind, string text = "words") => kind switch
    {
        WritingKind.SharedNote => Shared(text),
        WritingKind.PrivateNote => Private(text),
        WritingKind.ActionItem => Action(text),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
