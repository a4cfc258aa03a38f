-- CreateEnum
CREATE TYPE "WordingVerdict" AS ENUM ('approved', 'declined');

-- CreateTable
CREATE TABLE "Wording" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "clauseId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "templateDigest" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "authorName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Wording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WordingApproval" (
    "id" UUID NOT NULL,
    "wordingId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "requestedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "verdict" "WordingVerdict",
    "name" TEXT,
    "title" TEXT,
    "comment" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "WordingApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WordingUse" (
    "agreementId" UUID NOT NULL,
    "clauseId" TEXT NOT NULL,
    "wordingId" UUID NOT NULL,
    "approvalId" UUID,
    "partyKey" "PartyKey" NOT NULL,
    "chosenById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WordingUse_pkey" PRIMARY KEY ("agreementId","clauseId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Wording_organizationId_clauseId_version_key" ON "Wording"("organizationId", "clauseId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "WordingApproval_tokenHash_key" ON "WordingApproval"("tokenHash");

-- CreateIndex
CREATE INDEX "WordingApproval_wordingId_idx" ON "WordingApproval"("wordingId");

-- CreateIndex
CREATE INDEX "WordingUse_wordingId_idx" ON "WordingUse"("wordingId");

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WordingApproval" ADD CONSTRAINT "WordingApproval_wordingId_fkey" FOREIGN KEY ("wordingId") REFERENCES "Wording"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WordingUse" ADD CONSTRAINT "WordingUse_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WordingUse" ADD CONSTRAINT "WordingUse_wordingId_fkey" FOREIGN KEY ("wordingId") REFERENCES "Wording"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WordingUse" ADD CONSTRAINT "WordingUse_approvalId_fkey" FOREIGN KEY ("approvalId") REFERENCES "WordingApproval"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the Prisma schema cannot say ---------------------------------------------------------

-- A version of a wording stays as it was checked and approved.
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON "Wording"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Wording"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Counsel answers once.
CREATE TRIGGER answer_stays BEFORE UPDATE ON "WordingApproval"
  FOR EACH ROW WHEN (OLD."answeredAt" IS NOT NULL) EXECUTE FUNCTION refuse_change();

ALTER TABLE "Wording" ADD CONSTRAINT "Wording_version_counts_from_1" CHECK ("version" >= 1);
ALTER TABLE "WordingApproval" ADD CONSTRAINT "WordingApproval_tokenHash_is_a_hash" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "WordingApproval" ADD CONSTRAINT "WordingApproval_answer_is_whole"
  CHECK (("answeredAt" IS NULL) = ("verdict" IS NULL) AND ("verdict" IS NULL OR ("name" IS NOT NULL AND "title" IS NOT NULL)));
