-- AlterTable
ALTER TABLE "TemplateVersion" ADD COLUMN     "files" JSON,
ALTER COLUMN "content" SET DATA TYPE JSON;

-- CreateTable
CREATE TABLE "UpgradeConsent" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "fromDigest" TEXT NOT NULL,
    "toDigest" TEXT NOT NULL,
    "toRulePack" TEXT NOT NULL,
    "documentSha256" TEXT NOT NULL,
    "partyKey" "PartyKey" NOT NULL,
    "userId" UUID NOT NULL,
    "person" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UpgradeConsent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "UpgradeConsent_agreementId_fromDigest_toDigest_documentSha2_key" ON "UpgradeConsent"("agreementId", "fromDigest", "toDigest", "documentSha256", "partyKey");

-- AddForeignKey
ALTER TABLE "UpgradeConsent" ADD CONSTRAINT "UpgradeConsent_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
