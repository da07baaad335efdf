-- CreateTable
CREATE TABLE "instrument_document" (
    "content_hash" TEXT NOT NULL,
    "instrument_id" TEXT NOT NULL,
    "document" JSONB NOT NULL,

    CONSTRAINT "instrument_document_pkey" PRIMARY KEY ("content_hash")
);

-- CreateTable
CREATE TABLE "catalogue" (
    "version" TEXT NOT NULL,

    CONSTRAINT "catalogue_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "catalogue_entry" (
    "version" TEXT NOT NULL,
    "instrument_id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "catalogue_entry_pkey" PRIMARY KEY ("version","instrument_id")
);

-- CreateTable
CREATE TABLE "publication" (
    "sequence" SERIAL NOT NULL,
    "version" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("sequence")
);

-- CreateIndex
CREATE INDEX "instrument_document_instrument_id_idx" ON "instrument_document"("instrument_id");

-- CreateIndex
CREATE INDEX "catalogue_entry_content_hash_idx" ON "catalogue_entry"("content_hash");

-- CreateIndex
CREATE INDEX "publication_version_idx" ON "publication"("version");

-- AddForeignKey
ALTER TABLE "catalogue_entry" ADD CONSTRAINT "catalogue_entry_version_fkey" FOREIGN KEY ("version") REFERENCES "catalogue"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalogue_entry" ADD CONSTRAINT "catalogue_entry_content_hash_fkey" FOREIGN KEY ("content_hash") REFERENCES "instrument_document"("content_hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_version_fkey" FOREIGN KEY ("version") REFERENCES "catalogue"("version") ON DELETE RESTRICT ON UPDATE CASCADE;
