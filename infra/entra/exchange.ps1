#Requires -Version 7.2
<#
.SYNOPSIS
  Gives each identity access to its own group of mailboxes only (Exchange RBAC for Applications). Running it again changes nothing.
.DESCRIPTION
  reader: reads calendars of the managers' group. writer: reads and writes calendars of people who ask for agendas in their
  invites. mailer: sends from the sender mailboxes. Requires the ExchangeOnlineManagement module and an Exchange administrator.
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
