/** Loads an ordinary script. Rejects when it cannot be had; it may then be asked for again. */
export async function loadScript(url: string): Promise<void> {
  const script = document.createElement('script');
  script.src = url;
  try {
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      document.head.append(script);
    });
  } catch (error) {
    script.remove();
    throw error;
  }
}
