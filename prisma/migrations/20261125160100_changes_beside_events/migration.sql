-- What an agreement says is remembered by the place of its trail. So it changes only beside an event:
-- at commit, the newest event of the agreement must be of the same transaction.
CREATE FUNCTION require_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest xid;
BEGIN
  SELECT e.xmin INTO newest FROM "AuditEvent" e
    WHERE e."agreementId" = coalesce(NEW."agreementId", OLD."agreementId")
    ORDER BY e."seq" DESC LIMIT 1;
  IF newest IS DISTINCT FROM pg_current_xact_id()::xid THEN
    RAISE EXCEPTION '% rows change only in the transaction of an event that says so', TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER beside_event AFTER INSERT OR UPDATE OR DELETE ON "Answer"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_event();
CREATE CONSTRAINT TRIGGER beside_event AFTER INSERT OR UPDATE OR DELETE ON "Affirmation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_event();
CREATE CONSTRAINT TRIGGER beside_event AFTER INSERT OR UPDATE OR DELETE ON "WordingUse"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_event();
