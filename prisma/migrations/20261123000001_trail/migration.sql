-- What the Prisma schema cannot say: the database itself chains the trail and refuses to change it.

-- The trail ---------------------------------------------------------------------------------

-- Numbers and chains each event. One event of an agreement at a time: the lock lasts until the
-- transaction ends, so that the next one sees this one or, after a rollback, its number again.
CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_seq integer;
  last_hash text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || coalesce(NEW."agreementId"::text, ''), 0));

  IF NEW."agreementId" IS NULL THEN
    SELECT "seq", "hash" INTO last_seq, last_hash FROM "AuditEvent"
      WHERE "agreementId" IS NULL ORDER BY "seq" DESC LIMIT 1;
  ELSE
    SELECT "seq", "hash" INTO last_seq, last_hash FROM "AuditEvent"
      WHERE "agreementId" = NEW."agreementId" ORDER BY "seq" DESC LIMIT 1;
  END IF;

  NEW."seq" := coalesce(last_seq, 0) + 1;
  NEW."previousHash" := coalesce(last_hash, '');
  NEW."hash" := encode(
    sha256(convert_to(NEW."previousHash" || E'\n' || NEW."seq"::text || E'\n' || NEW."payload", 'UTF8')),
    'hex');
  RETURN NEW;
END
$$;

CREATE TRIGGER chain BEFORE INSERT ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION chain_audit_event();

-- What is only ever added -------------------------------------------------------------------

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are only added, never changed or removed', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON "AnswerRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "AnswerRevision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON "Signature"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Signature"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A frozen document stays, byte for byte; only what happens to it afterwards is noted beside it.
CREATE TRIGGER document_stays BEFORE UPDATE OF "agreementId", "templateDigest", "rulePack", "answers", "document", "documentSha256", "frozenAt" ON "Freeze"
  FOR EACH ROW
  WHEN (OLD."document" IS DISTINCT FROM NEW."document"
     OR OLD."documentSha256" IS DISTINCT FROM NEW."documentSha256"
     OR OLD."answers" IS DISTINCT FROM NEW."answers"
     OR OLD."agreementId" IS DISTINCT FROM NEW."agreementId"
     OR OLD."templateDigest" IS DISTINCT FROM NEW."templateDigest"
     OR OLD."rulePack" IS DISTINCT FROM NEW."rulePack"
     OR OLD."frozenAt" IS DISTINCT FROM NEW."frozenAt")
  EXECUTE FUNCTION refuse_change();

-- At most one document of an agreement is open for signing.
CREATE UNIQUE INDEX "Freeze_one_open" ON "Freeze" ("agreementId")
  WHERE "voidedAt" IS NULL AND "sealedAt" IS NULL;

-- What no program may write -----------------------------------------------------------------

ALTER TABLE "Answer" ADD CONSTRAINT "Answer_revision_counts_from_1" CHECK ("revision" >= 1);
ALTER TABLE "AnswerRevision" ADD CONSTRAINT "AnswerRevision_revision_counts_from_1" CHECK ("revision" >= 1);
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_openDue_is_a_date" CHECK ("openDue" ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE "Freeze" ADD CONSTRAINT "Freeze_documentSha256_is_a_hash" CHECK ("documentSha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Freeze" ADD CONSTRAINT "Freeze_sealed_or_voided" CHECK ("sealedAt" IS NULL OR "voidedAt" IS NULL);
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_documentSha256_is_a_hash" CHECK ("documentSha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_authority_was_confirmed" CHECK ("authorityConfirmed");
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_mark_is_there" CHECK ("mark" <> '');
ALTER TABLE "SigningRequest" ADD CONSTRAINT "SigningRequest_tokenHash_is_a_hash" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_tokenHash_is_a_hash" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_sha256_is_of_its_bytes" CHECK ("sha256" = encode(sha256("bytes"), 'hex'));
ALTER TABLE "MailMessage" ADD CONSTRAINT "MailMessage_sent_or_kept" CHECK ("sentAt" IS NULL OR "keptAt" IS NULL);
