#Requires -Version 7.2
<#
.SYNOPSIS
  Gives each identity access to its own group of mailboxes only (Exchange RBAC for Applications). Running it again changes nothing.
.DESCRIPTION
  reader: reads calendars of the managers' group. writer: reads and writes calendars of people who ask for agendas in their
  invites. mailer: sends from the sender mailboxes. freebusy, only if it is named: reads when members of a fourth group are busy.
  Requires the ExchangeOnlineManagement module and an Exchange administrator.
  A scope includes direct members of a group only, not members of nested groups. A change takes up to two hours to apply.
  Do not grant these identities calendar or mail permissions in Entra: they would apply to every mailbox, whatever is set here.
.EXAMPLE
  ./infra/entra/exchange.ps1 -ReaderClientId ... -ReaderObjectId ... -Managers managers@contoso.com ...
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [Guid] $ReaderClientId,
    [Parameter(Mandatory)] [Guid] $ReaderObjectId,
    [Parameter(Mandatory)] [Guid] $WriterClientId,
    [Parameter(Mandatory)] [Guid] $WriterObjectId,
    [Parameter(Mandatory)] [Guid] $MailerClientId,
    [Parameter(Mandatory)] [Guid] $MailerObjectId,
    # Addresses of three groups: all managers, people who may ask for agendas in their invites, and the sender mailboxes.
    [Parameter(Mandatory)] [string] $Managers,
    [Parameter(Mandatory)] [string] $Organisers,
    [Parameter(Mandatory)] [string] $Senders,
    # Only with readsFreeBusy: the identity that reads when people are busy, and the group of those for whom it may.
    [Guid] $FreeBusyClientId = [Guid]::Empty,
    [Guid] $FreeBusyObjectId = [Guid]::Empty,
    [string] $Schedules = '',
    # How long to wait for a role or an identity that is so new that Exchange does not know it everywhere.
    [int] $WaitMinutes = 5
)

$ErrorActionPreference = 'Stop'
. "$PSScriptRoot/waiting.ps1"

Import-Module ExchangeOnlineManagement
if (-not (Get-ConnectionInformation)) { Connect-ExchangeOnline -ShowBanner:$false }

# A session has only the cmdlets that its roles allowed when it began.
$needed = 'New-ServicePrincipal', 'New-ManagementScope', 'Set-ManagementScope', 'New-ManagementRoleAssignment',
    'Remove-ManagementRoleAssignment'
$missing = Wait-Until {
    $absent = $needed | Where-Object { -not (Get-Command $_ -ErrorAction Ignore) }
    if ($absent) {
        Connect-ExchangeOnline -ShowBanner:$false
        "Exchange does not let you use $($absent -join ', ')."
    }
}
if ($missing) { throw "$missing This requires the role Exchange Administrator, or membership in Organization Management." }

# Runs an Exchange command, and waits if it cannot find something that was created a moment ago.
function Invoke-Exchange([scriptblock] $Command) {
    $reason = Wait-Until {
        try { & $Command | Out-Null }
        catch {
            if ($_.Exception.Message -notmatch "couldn't be found|wasn't found") { throw }
            "Exchange does not know everything yet: $($_.Exception.Message)"
        }
    }
    if ($reason) { throw "$reason Run this script again later: it continues where it stopped." }
}

function Set-Access([string] $Role, [Guid] $ClientId, [Guid] $ObjectId, [string] $Group, [string[]] $Permissions) {
    $name = "OutlookOneOnOne $Role"
    $members = (Get-Group -Identity $Group -ErrorAction Ignore).DistinguishedName
    if (-not $members) { throw "There is no group $Group. Create it first (docs/deploy.md, step 1)." }
    if (-not (Get-ServicePrincipal -Identity "$ObjectId" -ErrorAction Ignore)) {
        New-ServicePrincipal -AppId "$ClientId" -ObjectId "$ObjectId" -DisplayName $name | Out-Null
    }
    $filter = "MemberOfGroup -eq '$($members -replace "'", "''")'"
    $scope = Get-ManagementScope -Identity $name -ErrorAction Ignore
    if (-not $scope) { New-ManagementScope -Name $name -RecipientRestrictionFilter $filter | Out-Null }
    elseif ($scope.RecipientFilter -ne $filter) { Set-ManagementScope -Identity $name -RecipientRestrictionFilter $filter }
    foreach ($permission in $Permissions) {
        Set-Permission "$name $permission" $ObjectId "Application $permission" $name
        Write-Host "$name may use $permission on the members of $Group."
    }
}

function Set-Permission([string] $Name, [Guid] $ObjectId, [string] $Permission, [string] $Scope) {
    $own = Get-ManagementRoleAssignment -RoleAssignee "$ObjectId" -Role $Permission -ErrorAction Ignore
    if ($own | Where-Object { $_.CustomResourceScope -eq $Scope }) { return }
    if (Get-ManagementRoleAssignment -Identity $Name -ErrorAction Ignore) {
        Write-Host "$Name belonged to an identity of an earlier deployment and is replaced."
        Remove-ManagementRoleAssignment -Identity $Name -Confirm:$false
    }
    Invoke-Exchange { New-ManagementRoleAssignment -Name $Name -App "$ObjectId" -Role $Permission -CustomResourceScope $Scope }
}

Set-Access 'reader' $ReaderClientId $ReaderObjectId $Managers @('Calendars.Read', 'MailboxSettings.Read')
Set-Access 'writer' $WriterClientId $WriterObjectId $Organisers @('Calendars.ReadWrite')
Set-Access 'mailer' $MailerClientId $MailerObjectId $Senders @('Mail.Send')

# Exchange has no permission for free and busy times alone: Calendars.Read is the least that includes them.
if ($Schedules) { Set-Access 'freebusy' $FreeBusyClientId $FreeBusyObjectId $Schedules @('Calendars.Read') }

Write-Host 'To check one mailbox: Test-ServicePrincipalAuthorization -Identity OBJECT_ID -Resource ann@contoso.com'
