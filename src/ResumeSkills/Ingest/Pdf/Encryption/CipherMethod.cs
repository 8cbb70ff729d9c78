namespace ResumeSkills.Ingest.Pdf.Encryption;

/// <summary>How strings or streams of a file are enciphered.</summary>
internal enum CipherMethod
{
    None,
    Rc4,

    /// <summary>AES in CBC mode with a key made for each object.</summary>
    Aes128,

    /// <summary>AES in CBC mode with the file's key.</summary>
    Aes256,
}
