#Requires -Version 7.2
<#
.SYNOPSIS
  Gives each identity its mailboxes, and no others (Exchange RBAC for Applications). Running it again changes nothing.
.DESCRIPTION
  reader: calendars of the managers' group, read. writer: calendars of those who ask for agendas in their invites, read and
  write. mailer: send from the sender mailboxes. Needs the ExchangeOnlineManagement module and an Exchange administrator.
  A scope takes direct members of a group only, not members of groups within it. A change takes up to two hours to hold.
  Give the same identities no calendar or mail permission in Entra: it would hold for every mailbox, whatever is said here.
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
    # Groups, by address: all managers; those who may ask for agendas in their invites; the sender mailboxes.
    [Parameter(Mandatory)] [string] $Managers,
    [Parameter(Mandatory)] [string] $Organisers,
    [Parameter(Mandatory)] [string] $Senders
)

$ErrorActionPreference = 'Stop'
Import-Module ExchangeOnlineManagement
if (-not (Get-ConnectionInformation)) { Connect-ExchangeOnline -ShowBanner:$false }

function Set-Access([string] $Role, [Guid] $ClientId, [Guid] $ObjectId, [string] $Group, [string[]] $Permissions) {
    $name = "OutlookOneOnOne $Role"
    if (-not (Get-ServicePrincipal -Identity "$ObjectId" -ErrorAction SilentlyContinue)) {
        New-ServicePrincipal -AppId "$ClientId" -ObjectId "$ObjectId" -DisplayName $name | Out-Null
    }
    $members = (Get-Group -Identity $Group).DistinguishedName
    $filter = "MemberOfGroup -eq '$($members -replace "'", "''")'"
    if (Get-ManagementScope -Identity $name -ErrorAction SilentlyContinue) {
        Set-ManagementScope -Identity $name -RecipientRestrictionFilter $filter
    }
    else {
        New-ManagementScope -Name $name -RecipientRestrictionFilter $filter | Out-Null
    }
    foreach ($permission in $Permissions) {
        $assignment = "$name $permission"
        if (-not (Get-ManagementRoleAssignment -Identity $assignment -ErrorAction SilentlyContinue)) {
            New-ManagementRoleAssignment -Name $assignment -App "$ObjectId" -Role "Application $permission" -CustomResourceScope $name | Out-Null
        }
        Write-Host "$name may use $permission on the members of $Group."
    }
}

Set-Access 'reader' $ReaderClientId $ReaderObjectId $Managers @('Calendars.Read', 'MailboxSettings.Read')
Set-Access 'writer' $WriterClientId $WriterObjectId $Organisers @('Calendars.ReadWrite')
Set-Access 'mailer' $MailerClientId $MailerObjectId $Senders @('Mail.Send')

Write-Host 'To check one mailbox: Test-ServicePrincipalAuthorization -Identity OBJECT_ID -Resource ann@contoso.com'
