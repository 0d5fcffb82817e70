-- A vendor's first 責任者, or one after all of them are gone, is invited by the operator, who is nobody here.
alter table invitations alter column invited_by drop not null;
