namespace ResumeSkills.Guidance;

/// <summary>A bullet with one of its tags.</summary>
internal sealed record TaggedBullet(BulletReport Bullet, Tag Tag);
